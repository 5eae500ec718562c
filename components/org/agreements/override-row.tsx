import { useTranslations } from "next-intl";
import type { z } from "zod";
import { FormNumberField } from "@/components/form/form-number-field";
import { FormSelect } from "@/components/form/form-select";
import type { ZodForm } from "@/components/form/use-zod-form";
import type { OverrideForm, overrideForm } from "@/components/org/agreements/override-schema";
import type { Limit } from "@/components/org/agreements/override-values";
import { cx } from "@/components/ui/cx";

export type OverrideState = ZodForm<z.input<typeof overrideForm>, OverrideForm>;

interface OverrideRowProps {
  form: OverrideState;
  rule: Limit | "minBalance";
  /** What the reason itself says; null is off. */
  now: number | null;
}

/** One rule under the agreement: as the reason has it, off, or another number. */
export function OverrideRow({ form, rule, now }: OverrideRowProps) {
  const t = useTranslations("org.agreements");
  const { control } = form;
  const off = rule === "bufferDays" ? t("anyGap") : t("mode.off");
  const kept = {
    value: "kept",
    label: t("mode.kept", { now: now === null ? t("off") : String(now) }),
  } as const;
  const own = { value: "own", label: t("mode.own") } as const;
  const options = rule === "minBalance" ? [kept, own] : [kept, { value: "off", label: off } as const, own];
  const isOwn = form.watch(`${rule}.mode`) === "own";
  const label = t(`overrides.${rule}`);
  return (
    <div className={cx("grid items-start gap-x-4 gap-y-2", isOwn && "sm:grid-cols-[1fr_10rem]")}>
      <FormSelect control={control} name={`${rule}.mode`} label={label} options={options} />
      {isOwn ? (
        <FormNumberField
          control={control}
          name={`${rule}.value`}
          label={t("own", { rule: label })}
          className="[&>:first-child]:truncate"
        />
      ) : null}
    </div>
  );
}
