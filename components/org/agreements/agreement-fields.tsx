import { useTranslations } from "next-intl";
import type { FieldPath, FieldValues } from "react-hook-form";
import { FormNumberField } from "@/components/form/form-number-field";
import { FormTextField } from "@/components/form/form-text-field";
import type { ZodForm } from "@/components/form/use-zod-form";

interface AgreementFieldsProps<In extends FieldValues, Out> {
  form: ZodForm<In, Out>;
  names: { name: FieldPath<In>; hoursPerWeek: FieldPath<In> };
}

export function AgreementFields<In extends FieldValues, Out>({ form, names }: AgreementFieldsProps<In, Out>) {
  const t = useTranslations("org.agreements");
  return (
    <div className="grid gap-4 sm:grid-cols-[1fr_11rem]">
      <FormTextField control={form.control} name={names.name} label={t("name")} />
      <FormNumberField
        control={form.control}
        name={names.hoursPerWeek}
        label={t("hoursPerWeek")}
        minValue={0}
        maxValue={168}
        formatOptions={{ maximumFractionDigits: 2 }}
      />
    </div>
  );
}
