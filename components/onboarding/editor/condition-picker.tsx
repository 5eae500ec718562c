"use client";

import { useTranslations } from "next-intl";
import type { FieldValues } from "react-hook-form";
import { type Bound, useBoundField } from "@/components/form/use-bound-field";
import type { Draft } from "@/components/onboarding/editor/draft";
import { findItems } from "@/components/onboarding/editor/find-items";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Combobox } from "@/components/ui/combobox";
import type { ItemKind } from "@/lib/onboarding/content/kinds";

const mayBeDone: Record<"todosDone" | "tasksDone", readonly ItemKind[]> = {
  todosDone: ["todo", "resource"],
  tasksDone: ["task", "hardware"],
};

interface ConditionPickerProps<In extends FieldValues, Out> extends Bound<In, Out> {
  kind: "todosDone" | "tasksDone";
  draft: Draft;
  titleOf: (template: number) => string | undefined;
  onFound: (template: number, title: string) => void;
}

/** What a step waits for: things of this sequence to tick, and others to be found by typing. */
export function ConditionPicker<In extends FieldValues, Out>(props: ConditionPickerProps<In, Out>) {
  const { control, name, kind, draft, titleOf, onFound } = props;
  const t = useTranslations("sequences");
  const field = useBoundField({ control, name });
  const kinds = mayBeDone[kind];
  const chosen = Array.isArray(field.value) ? field.value.map(Number) : [];
  const own = draft
    .flatMap(({ items }) => items)
    .filter((item) => kinds.includes(item.kind))
    .map(({ id }) => id);
  const offered = [...new Set([...own, ...chosen])];
  return (
    <>
      <CheckboxGroup
        label={t(`waitFor.${kind}`)}
        description={offered.length === 0 ? t(`waitForNone.${kind}`) : undefined}
        options={offered.map((value) => ({ value, label: titleOf(value) ?? `${value}` }))}
        value={chosen}
        onChange={field.onChange}
        onBlur={field.onBlur}
        error={field.error}
      />
      <Combobox
        label={t(`waitForOther.${kind}`)}
        placeholder={t("searchItems")}
        load={(query, signal) => findItems(query, signal, kinds)}
        value={null}
        onChange={(option) => {
          if (!option) return;
          onFound(option.value, option.label);
          if (!chosen.includes(option.value)) field.onChange([...chosen, option.value]);
        }}
      />
    </>
  );
}
