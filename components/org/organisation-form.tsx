"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Form } from "@/components/form/form";
import { FormCombobox } from "@/components/form/form-combobox";
import { FormSelect } from "@/components/form/form-select";
import { FormSwitch } from "@/components/form/form-switch";
import { FormTextField } from "@/components/form/form-text-field";
import { SubmitButton } from "@/components/form/submit-button";
import { useZodForm } from "@/components/form/use-zod-form";
import { useLanguageOptions } from "@/components/people/language-options";
import { findZones, zoneOption } from "@/components/people/zones";
import { toast } from "@/components/ui/toast";
import { DUTIES } from "@/lib/auth/second-factor/duty";
import type { Unenrolled } from "@/lib/auth/second-factor/queries";
import { call } from "@/lib/http/client";
import { updateOrganisationContract } from "@/lib/org/contract/organisation";
import type { OrganisationSettings, UpdateOrganisationInput } from "@/lib/org/schema/organisation";

const schema = () =>
  import("@/lib/org/schema/organisation").then(({ updateOrganisationInput }) => updateOrganisationInput);

type Props = { settings: OrganisationSettings; unenrolled: Unenrolled };

/** Name, zone, language and the switches of the organisation. */
export function OrganisationForm({ settings, unenrolled }: Props) {
  const t = useTranslations("settings.organisation");
  const router = useRouter();
  const form = useZodForm(schema, settings as UpdateOrganisationInput);
  const zone = form.watch("timezone");
  const { control } = form;
  const duty = form.watch("secondFactorFor") ?? "nobody";
  const { administrators, managers } = unenrolled;
  const owing = { nobody: 0, administrators, managers: administrators + managers };
  return (
    <Form
      form={form}
      label={t("title")}
      onSubmit={async (body) => {
        await call(updateOrganisationContract, { body });
        toast.success(t("saved"));
        router.refresh();
      }}
    >
      <FormTextField control={control} name="name" label={t("name")} />
      <div className="grid gap-4 sm:grid-cols-2">
        <FormCombobox
          control={control}
          name="timezone"
          label={t("timezone")}
          description={t("timezoneHint")}
          load={findZones}
          known={zone ? [zoneOption(zone)] : []}
        />
        <FormSelect
          control={control}
          name="language"
          label={t("language")}
          description={t("languageHint")}
          options={useLanguageOptions()}
        />
      </div>
      <h2 className="mt-2 font-semibold">{t("mails")}</h2>
      <FormSwitch
        control={control}
        name="sendAccessMails"
        label={t("sendAccessMails")}
        description={t("sendAccessMailsHint")}
      />
      <h2 className="mt-2 font-semibold">{t("security")}</h2>
      <FormSelect
        control={control}
        name="secondFactorFor"
        label={t("secondFactor")}
        description={t(`dutyHint.${duty}`, { count: owing[duty] })}
        options={DUTIES.map((value) => ({ value, label: t(`duty.${value}`) }))}
      />
      <h2 className="mt-2 font-semibold">{t("apis")}</h2>
      <FormSwitch
        control={control}
        name="passwordGrant"
        label={t("passwordGrant")}
        description={t("passwordGrantHint")}
      />
      <div>
        <SubmitButton>{t("save")}</SubmitButton>
      </div>
    </Form>
  );
}
