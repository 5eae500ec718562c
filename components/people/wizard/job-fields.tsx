"use client";

import { useTranslations } from "next-intl";
import { FormTextArea } from "@/components/form/form-text-area";
import { FormTextField } from "@/components/form/form-text-field";
import { PersonPicker } from "@/components/people/person-picker";
import { useWizardFacts } from "@/components/people/wizard/facts";
import type { StepProps } from "@/components/people/wizard/steps";
import { Disclosure } from "@/components/ui/disclosure";

/** What they do, and who looks after them. */
export function JobFields({ form: { control, getValues } }: StepProps) {
  const t = useTranslations("people");
  const { people, remember } = useWizardFacts();
  const hasProfiles = getValues(["linkedin", "facebook", "twitter"]).some(Boolean);
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <FormTextField
        className="sm:col-span-2"
        control={control}
        name="position"
        label={t("position")}
        description={t("positionHint")}
      />
      <PersonPicker
        control={control}
        name="manager"
        label={t("manager")}
        description={t("managerHint")}
        placeholder={t("pickPerson")}
        known={people}
        onChange={remember}
      />
      <PersonPicker
        control={control}
        name="buddy"
        label={t("buddy")}
        description={t("buddyHint")}
        placeholder={t("pickPerson")}
        known={people}
        onChange={remember}
      />
      <FormTextArea
        className="sm:col-span-2"
        control={control}
        name="message"
        label={t("message")}
        description={t("messageHint")}
        rows={3}
      />
      <Disclosure className="sm:col-span-2" title={t("profiles")} isOpenAtFirst={hasProfiles}>
        <div className="grid gap-4 sm:grid-cols-3">
          <FormTextField control={control} name="linkedin" label="LinkedIn" autoComplete="off" />
          <FormTextField control={control} name="facebook" label="Facebook" autoComplete="off" />
          <FormTextField control={control} name="twitter" label="Twitter" autoComplete="off" />
        </div>
      </Disclosure>
    </div>
  );
}
