"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { FormCombobox } from "@/components/form/form-combobox";
import { FormRadioGroup } from "@/components/form/form-radio-group";
import { FormSelect } from "@/components/form/form-select";
import { FormTextField } from "@/components/form/form-text-field";
import { useLanguageOptions } from "@/components/people/language-options";
import type { StepProps } from "@/components/people/wizard/steps";
import { findZones, zoneOption } from "@/components/people/zones";
import { Skeleton } from "@/components/ui/skeleton";

/** As tall as the field that takes its place. */
function Waiting() {
  return (
    <div className="flex flex-col gap-1.5">
      <Skeleton className="h-4.5 w-20" />
      <Skeleton className="h-control w-full" />
    </div>
  );
}

const StartDay = dynamic<StepProps>(
  async () => (await import("@/components/people/wizard/start-day")).StartDay,
  { ssr: false, loading: Waiting },
);

/** Who it is and when they start. */
export function PersonStep({ form }: StepProps) {
  const { control, watch } = form;
  const t = useTranslations("people");
  const languages = useLanguageOptions();
  const zone = watch("timezone");
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <FormTextField
        control={control}
        name="first_name"
        label={t("firstName")}
        autoComplete="off"
        isRequired
      />
      <FormTextField control={control} name="last_name" label={t("lastName")} autoComplete="off" isRequired />
      <FormTextField
        control={control}
        name="email"
        label={t("email")}
        description={t("emailHint")}
        type="email"
        autoComplete="off"
        isRequired
      />
      <FormTextField control={control} name="phone" label={t("phone")} type="tel" autoComplete="off" />
      <FormRadioGroup
        className="sm:col-span-2"
        control={control}
        name="role"
        label={t("roleLabel")}
        look="tiles"
        options={([0, 1, 2, 3] as const).map((role) => ({
          value: role,
          label: t(`role.${role}`),
          description: t(`roleHint.${role}`),
        }))}
      />
      <StartDay form={form} />
      <FormTextField
        control={control}
        name="private_email"
        label={t("privateEmail")}
        description={t("privateEmailHint")}
        type="email"
        autoComplete="off"
      />
      <FormSelect control={control} name="language" label={t("language")} options={languages} />
      <FormCombobox
        control={control}
        name="timezone"
        label={t("timezone")}
        description={t("timezoneHint")}
        load={findZones}
        known={zone ? [zoneOption(zone)] : []}
      />
    </div>
  );
}
