"use client";

import { useTranslations } from "next-intl";
import { FormSelect } from "@/components/form/form-select";
import { useWizardFacts } from "@/components/people/wizard/facts";
import { JobFields } from "@/components/people/wizard/job-fields";
import type { StepProps } from "@/components/people/wizard/steps";
import { Select } from "@/components/ui/select";

const nowhere = "none";
const keyOf = (unit: unknown, section: unknown) => (section ? `${unit}/${section}` : String(unit ?? nowhere));

/** Where they will work, what they will do, and who looks after them. */
export function JobStep({ form }: StepProps) {
  const t = useTranslations("people");
  const { places, agreements } = useWizardFacts();
  const { unitId, sectionId } = form.watch();
  const { errors } = form.formState;

  function place(key: string | null) {
    const [unit, section] = (key ?? nowhere).split("/").map((part) => Number(part) || null);
    form.setValue("unitId", unit ?? null, { shouldDirty: true, shouldValidate: true });
    form.setValue("sectionId", section ?? null, { shouldDirty: true, shouldValidate: true });
  }

  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          label={t("place")}
          description={t("placeHint")}
          options={[{ value: nowhere, label: t("noPlace") }, ...places]}
          value={keyOf(unitId, sectionId)}
          onChange={place}
          error={(errors.unitId ?? errors.sectionId)?.message}
        />
        <FormSelect
          control={form.control}
          name="agreementId"
          label={t("agreement")}
          description={t("agreementHint")}
          placeholder={t("noAgreement")}
          options={agreements}
        />
      </div>
      <JobFields form={form} />
    </>
  );
}
