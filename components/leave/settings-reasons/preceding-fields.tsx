import { useTranslations } from "next-intl";
import { FormMultiSelect } from "@/components/form/form-multi-select";
import type { ReasonForm } from "@/components/leave/settings-reasons/reason-values";
import { LimitField } from "@/components/settings/limit-field";
import type { Option } from "@/components/ui/option";

/** Which leave it may not follow without work in between. */
export function PrecedingFields({ form, others }: { form: ReasonForm; others: readonly Option<number>[] }) {
  const t = useTranslations("org.reasons");
  const { control } = form;
  const isOn = (form.watch("notPrecededBy") ?? []).length > 0;
  return (
    <>
      <h2 className="font-semibold">{t("precedingTitle")}</h2>
      <FormMultiSelect
        control={control}
        name="notPrecededBy"
        label={t("notPrecededBy")}
        description={t("notPrecededByHint")}
        placeholder={t("nothingChosen")}
        options={others}
      />
      {isOn ? (
        <LimitField
          control={control}
          name="bufferDays"
          label={t("bufferDays")}
          description={t("bufferDaysHint")}
          unit={t("bufferDaysUnit")}
          start={14}
          minValue={0}
        />
      ) : null}
    </>
  );
}
