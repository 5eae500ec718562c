import { useTranslations } from "next-intl";
import { FormNumberField } from "@/components/form/form-number-field";
import { FormSelect } from "@/components/form/form-select";
import type { ReasonForm } from "@/components/leave/settings-reasons/reason-values";
import { LimitField } from "@/components/settings/limit-field";

/** How much leave and how often; each rule with its number, or off. */
export function LimitFields({ form }: { form: ReasonForm }) {
  const t = useTranslations("org.reasons");
  const { control } = form;
  const limit = (
    name: "maxConsecutiveDays" | "maxOccasions" | "maxDaysInPeriod" | "minDaysBetween",
    start: number,
  ) => (
    <LimitField
      {...{ control, name, start }}
      label={t(name)}
      description={t(`${name}Hint`)}
      unit={t(`${name}Unit`)}
    />
  );
  const isCounted = form.watch("maxDaysInPeriod") !== null;
  const isRolling = form.watch("periodKind") === "rolling";
  return (
    <>
      <div>
        <h2 className="font-semibold">{t("limitsTitle")}</h2>
        <p className="text-sm text-ink-muted">{t("limitsAbout")}</p>
      </div>
      {limit("maxConsecutiveDays", 3)}
      {limit("maxOccasions", 4)}
      {limit("maxDaysInPeriod", 24)}
      {isCounted ? (
        <div className="grid gap-4 sm:grid-cols-[14rem_10rem]">
          <FormSelect
            control={control}
            name="periodKind"
            label={t("periodKind")}
            options={(["rolling", "calendarYear"] as const).map((value) => ({ value, label: t(value) }))}
          />
          {isRolling ? (
            <FormNumberField
              control={control}
              name="periodMonths"
              label={t("periodMonths")}
              minValue={1}
              maxValue={120}
            />
          ) : null}
        </div>
      ) : null}
      {limit("minDaysBetween", 16)}
    </>
  );
}
