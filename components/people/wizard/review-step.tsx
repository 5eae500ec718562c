"use client";

import { useTranslations } from "next-intl";
import { PlanPreview, usePlanPreview } from "@/components/onboarding/plan-preview";
import { useLanguageOptions } from "@/components/people/language-options";
import { useWizardFacts } from "@/components/people/wizard/facts";
import { PagesBeforeStart } from "@/components/people/wizard/pages-before-start";
import { questionOf } from "@/components/people/wizard/question";
import { ReviewSection } from "@/components/people/wizard/review-section";
import type { StepProps } from "@/components/people/wizard/steps";
import { zoneOption } from "@/components/people/zones";
import { DayText, LocalText } from "@/components/ui/moment";
import type { NewPersonValues } from "@/lib/people/schema/new-person";

/** Everything once more, with a way back to each part. */
export function ReviewStep({ form }: StepProps) {
  const t = useTranslations("people");
  const { people, places, agreements } = useWizardFacts();
  const languages = useLanguageOptions();
  const values = form.getValues();
  const nameOf = (id: unknown) => people.find(({ value }) => value === id)?.label;
  return (
    <div className="flex flex-col gap-4">
      <ReviewSection
        step="person"
        title={t("wizard.person")}
        facts={[
          [t("name"), `${values.first_name} ${values.last_name}`],
          [t("email"), values.email],
          [t("phone"), values.phone],
          [t("roleLabel"), t(`role.${values.role}`)],
          [
            t("startDay"),
            values.start_day ? <DayText key="day" day={values.start_day} length="long" /> : null,
          ],
          [t("privateEmail"), values.private_email],
          [t("language"), languages.find(({ value }) => value === values.language)?.label],
          [t("timezone"), values.timezone ? zoneOption(values.timezone).label : null],
          [t("accessMail"), <AccessMail key="mail" values={values} />],
        ]}
      />
      <ReviewSection
        step="job"
        title={t("wizard.job")}
        facts={[
          [t("place"), places.find(({ value }) => value === placeOf(values))?.label],
          [t("agreement"), agreements.find(({ value }) => value === values.agreementId)?.label],
          [t("position"), values.position],
          [t("manager"), nameOf(values.manager)],
          [t("buddy"), nameOf(values.buddy)],
          [t("message"), values.message],
          ["LinkedIn", values.linkedin],
          ["Facebook", values.facebook],
          ["Twitter", values.twitter],
        ]}
      />
      {values.role === 0 ? (
        <ReviewSection step="sequences" title={t("whatHappens")}>
          <PagesBeforeStart values={values} />
          <PlanPreview
            question={questionOf(values)}
            choices={values.past ?? {}}
            companionsAt="/people/new?step=job"
          />
        </ReviewSection>
      ) : null}
    </div>
  );
}

const placeOf = ({ unitId, sectionId }: NewPersonValues) =>
  sectionId ? `${unitId}/${sectionId}` : String(unitId);

/** When the mail with the first sign-in link goes out. */
function AccessMail({ values }: { values: NewPersonValues }) {
  const t = useTranslations("people");
  const { data } = usePlanPreview(questionOf(values));
  if (!data) return "…";
  if (data.accessMail.kind !== "at") return t(`accessMailWhen.${data.accessMail.kind}`);
  return <LocalText local={data.accessMail.local} />;
}
