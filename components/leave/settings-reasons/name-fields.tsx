import { useTranslations } from "next-intl";
import { FormSelect } from "@/components/form/form-select";
import { FormSwitch } from "@/components/form/form-switch";
import { FormTextField } from "@/components/form/form-text-field";
import type { ReasonForm } from "@/components/leave/settings-reasons/reason-values";
import { reasonColours } from "@/lib/leave/schema/colours";

/** What the reason is called and who may choose it. */
export function NameFields({ form: { control } }: { form: ReasonForm }) {
  const t = useTranslations("org.reasons");
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-[1fr_12rem]">
        <FormTextField control={control} name="name" label={t("name")} />
        <FormSelect
          control={control}
          name="colour"
          label={t("colour")}
          options={reasonColours.map((value) => ({ value, label: t(`colours.${value}`) }))}
        />
      </div>
      {(["selectable", "autoApprove"] as const).map((name) => (
        <FormSwitch key={name} control={control} name={name} label={t(name)} description={t(`${name}Hint`)} />
      ))}
    </>
  );
}
