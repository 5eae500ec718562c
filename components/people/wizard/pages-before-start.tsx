"use client";

import { useTranslations } from "next-intl";
import { usePlanPreview } from "@/components/onboarding/plan-preview";
import { questionOf } from "@/components/people/wizard/question";
import { Banner } from "@/components/ui/banner";
import { TextLink } from "@/components/ui/text-link";
import type { PreviewedStep } from "@/lib/onboarding/schema/preview";
import type { NewPersonValues } from "@/lib/people/schema/new-person";

/** Says where preboarding pages go when the sequences hold some and no private address is set. */
export function PagesBeforeStart({ values }: { values: NewPersonValues }) {
  const t = useTranslations("people");
  const { data } = usePlanPreview(questionOf(values));
  const startDay = values.start_day ?? "";
  const isMailed = ({ key, when, items }: PreviewedStep) =>
    values.past?.[key] !== "never" &&
    (when.kind === "now" || (when.kind === "at" && when.local < startDay)) &&
    items.some(({ kind }) => kind === "preboarding");
  const isAhead = startDay > new Date().toISOString().slice(0, 10);
  if (values.private_email || !isAhead || !data?.steps.some(isMailed)) return null;
  return (
    <Banner tone="warning" className="mb-4">
      {t("pagesGoTo", { email: values.email })}{" "}
      <TextLink href="/people/new?step=person" scroll={false}>
        {t("setPrivateEmail")}
      </TextLink>
    </Banner>
  );
}
