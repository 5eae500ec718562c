"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FieldValues } from "react-hook-form";
import { type Bound, useBoundField } from "@/components/form/use-bound-field";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { SearchField } from "@/components/ui/search-field";
import type { SequenceSummary } from "@/lib/onboarding/schema/library";
import type { SequenceCategory } from "@/lib/onboarding/schema/trigger-words";

const manySequences = 8;
const categories: readonly SequenceCategory[] = ["onboarding", "offboarding"];

type Props<In extends FieldValues, Out> = Bound<In, Out> & { sequences: readonly SequenceSummary[] };

/** Sequences to tick, by category; a search joins when there are many. The order of ticking is kept. */
export function SequenceChoice<In extends FieldValues, Out>({ control, name, sequences }: Props<In, Out>) {
  const t = useTranslations("onboarding");
  const field = useBoundField({ control, name });
  const [search, setSearch] = useState("");
  const chosen = Array.isArray(field.value) ? field.value.map(Number) : [];
  const found = sequences.filter(({ name }) => name.toLowerCase().includes(search.trim().toLowerCase()));

  function choose(group: readonly SequenceSummary[], picked: number[]) {
    const offered = new Set(group.map(({ id }) => id));
    const kept = chosen.filter((id) => !offered.has(id) || picked.includes(id));
    field.onChange([...kept, ...picked.filter((id) => !kept.includes(id))]);
  }

  return (
    <div className="flex flex-col gap-4">
      {sequences.length > manySequences ? (
        <SearchField label={t("searchSequences")} value={search} onChange={setSearch} />
      ) : null}
      {categories.map((category) => {
        const group = found.filter((sequence) => sequence.category === category);
        if (group.length === 0) return null;
        return (
          <CheckboxGroup
            key={category}
            label={t(`category.${category}`)}
            options={group.map(({ id, name, blocks, items }) => ({
              value: id,
              label: name,
              description: t("sequenceSize", { blocks, items }),
            }))}
            value={group.map(({ id }) => id).filter((id) => chosen.includes(id))}
            onChange={(picked) => choose(group, picked)}
          />
        );
      })}
      {found.length === 0 ? (
        <p className="text-ink-muted">{sequences.length === 0 ? t("noSequences") : t("noSequenceFound")}</p>
      ) : null}
      {field.error ? (
        <p role="alert" className="text-sm text-danger-text">
          {field.error}
        </p>
      ) : null}
    </div>
  );
}
