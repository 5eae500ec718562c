"use client";

import { useTranslations } from "next-intl";
import { FormNumberField } from "@/components/form/form-number-field";
import { FormTextArea } from "@/components/form/form-text-area";
import { FormTextField } from "@/components/form/form-text-field";
import type { KindFields } from "@/components/onboarding/editor/kinds/content-of-kind";
import { PersonChoice } from "@/components/onboarding/editor/kinds/person-choice";

/** Equipment that is handed out, and taken back when the person leaves. */
export function HardwareFields({ control, people }: KindFields<"hardware">) {
  const t = useTranslations("sequences.item");
  return (
    <>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <FormTextField control={control} name="title" label={t("hardware")} isRequired />
        <FormTextField control={control} name="serialNumber" label={t("serialNumber")} />
      </div>
      <FormTextArea control={control} name="body" label={t("details")} />
      <PersonChoice
        label={t("handsOut")}
        answers={["manager", "buddy", "administrators", "managers", "person"]}
        whole={{ control, name: "assignee" }}
        person={{ control, name: "assignee.person" }}
        people={people}
      />
      <FormNumberField
        control={control}
        name="dueIn"
        label={t("dueIn")}
        description={t("dueInHint")}
        minValue={0}
        className="max-w-72"
      />
    </>
  );
}
