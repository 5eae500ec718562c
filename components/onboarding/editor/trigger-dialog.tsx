"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { FormNumberField } from "@/components/form/form-number-field";
import { FormSelect } from "@/components/form/form-select";
import { useZodForm } from "@/components/form/use-zod-form";
import { ConditionPicker } from "@/components/onboarding/editor/condition-picker";
import { type Draft, keyOf } from "@/components/onboarding/editor/draft";
import { MinuteField } from "@/components/onboarding/editor/minute-field";
import { triggerKey } from "@/lib/onboarding/rules/trigger";
import { type Trigger, trigger } from "@/lib/onboarding/schema/trigger";
import { type SequenceCategory, TRIGGERS_OF } from "@/lib/onboarding/schema/trigger-words";

interface TriggerDialogProps {
  category: SequenceCategory;
  /** Null for a new step. */
  current: Trigger | null;
  draft: Draft;
  titleOf: (template: number) => string | undefined;
  onClose: () => void;
  /** Also gets the titles of what was found by searching. */
  onSave: (trigger: Trigger, picked: ReadonlyMap<number, string>) => void;
}

/** When a step happens. */
export function TriggerDialog({ category, current, draft, titleOf, onClose, onSave }: TriggerDialogProps) {
  const t = useTranslations("sequences");
  const [picked, setPicked] = useState<ReadonlyMap<number, string>>(new Map());
  const [schema] = useState(() => unlikeOthers(draft, current, t("sameTrigger")));
  const kinds = TRIGGERS_OF[category].filter((kind) => kind !== "unconditional");
  const values = { kind: kinds[0] ?? "afterStart", days: 1, minute: 480, templates: [], ...current };
  const form = useZodForm(schema, values);
  const { control } = form;
  const kind = form.watch("kind");
  return (
    <FormDialog
      title={t(current ? "whenTitle" : "addStep")}
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={t(current ? "apply" : "addThis")}
      onSubmit={async (values) => onSave(values, picked)}
    >
      <FormSelect
        control={control}
        name="kind"
        label={t("when")}
        options={kinds.map((value) => ({ value, label: t(`triggerKind.${value}`) }))}
        onChange={() => form.clearErrors()}
      />
      {kind === "beforeStart" || kind === "afterStart" || kind === "beforeLastDay" ? (
        <div className="grid grid-cols-2 items-start gap-4">
          <FormNumberField
            control={control}
            name="days"
            label={t(`days.${kind}`)}
            description={t(`daysHint.${kind}`)}
            minValue={kind === "beforeLastDay" ? 0 : 1}
          />
          <MinuteField control={control} name="minute" label={t("time")} description={t("timeHint")} />
        </div>
      ) : null}
      {kind === "todosDone" || kind === "tasksDone" ? (
        <ConditionPicker
          key={kind}
          control={control}
          name="templates"
          kind={kind}
          draft={draft}
          titleOf={(id) => picked.get(id) ?? titleOf(id)}
          onFound={(id, title) => setPicked((now) => new Map([...now, [id, title]]))}
        />
      ) : null}
    </FormDialog>
  );
}

/** A trigger that no other step of the sequence has. */
function unlikeOthers(draft: Draft, current: Trigger | null, message: string) {
  const own = current && triggerKey(current);
  const taken = new Set(draft.map(keyOf).filter((key) => key !== own));
  return trigger.superRefine((value, ctx) => {
    if (!taken.has(triggerKey(value))) return;
    const path = "days" in value ? ["days"] : "templates" in value ? ["templates"] : ["kind"];
    ctx.addIssue({ code: "custom", path, message });
  });
}
