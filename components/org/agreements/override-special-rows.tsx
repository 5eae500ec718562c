import { useTranslations } from "next-intl";
import { FormMultiSelect } from "@/components/form/form-multi-select";
import { FormNumberField } from "@/components/form/form-number-field";
import { FormSelect } from "@/components/form/form-select";
import type { OverrideState } from "@/components/org/agreements/override-row";
import { cx } from "@/components/ui/cx";
import type { ReasonSettings } from "@/lib/leave/schema/reasons";

interface PeriodRowProps {
  form: OverrideState;
  reason: ReasonSettings;
}

/** The period in which days are counted. */
export function PeriodRow({ form, reason }: PeriodRowProps) {
  const t = useTranslations("org.agreements");
  const now = t("periodNow", { kind: reason.periodKind, months: reason.periodMonths });
  const options = [
    { value: "kept", label: t("mode.kept", { now }) },
    { value: "calendarYear", label: t("calendarYear") },
    { value: "own", label: t("ownMonths") },
  ] as const;
  const isOwn = form.watch("period.mode") === "own";
  return (
    <div className={cx("grid items-start gap-x-4 gap-y-2", isOwn && "sm:grid-cols-[1fr_10rem]")}>
      <FormSelect control={form.control} name="period.mode" label={t("overrides.period")} options={options} />
      {isOwn ? (
        <FormNumberField
          control={form.control}
          name="period.value"
          label={t("ownMonths")}
          minValue={1}
          maxValue={120}
        />
      ) : null}
    </div>
  );
}

/** The leave that it may not follow without work in between. */
export function PrecedingRow({
  form,
  reason,
  reasons,
}: PeriodRowProps & { reasons: readonly ReasonSettings[] }) {
  const t = useTranslations("org.agreements");
  const names = reasons.filter(({ id }) => reason.notPrecededBy.includes(id)).map(({ name }) => name);
  const options = [
    { value: "kept", label: t("mode.kept", { now: names.join(", ") || t("nothing") }) },
    { value: "own", label: t("mode.own") },
  ] as const;
  const label = t("overrides.notPrecededBy");
  return (
    <div className="flex flex-col gap-2">
      <FormSelect control={form.control} name="notPrecededBy.mode" label={label} options={options} />
      {form.watch("notPrecededBy.mode") === "own" ? (
        <FormMultiSelect
          control={form.control}
          name="notPrecededBy.value"
          label={t("own", { rule: label })}
          placeholder={t("nothing")}
          options={reasons.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
    </div>
  );
}
