"use client";

import { useTranslations } from "next-intl";
import { usePlanPreview } from "@/components/onboarding/plan-preview";
import { questionOf } from "@/components/people/wizard/question";
import { Banner } from "@/components/ui/banner";
import { TextLink } from "@/components/ui/text-link";
import type { NewPersonValues } from "@/lib/people/schema/new-person";

/** Says where preboarding pages go when the sequences hold some and no private address is set. */
export function PagesBeforeStart({ values }: { values: NewPersonValues }) {
  const t = useTranslations("people");
  const { data } = usePlanPreview(questionOf(values));
  const hasPages = data?.steps.some(
    ({ key, items }) =>
      (values.past ?? {})[key] !== "never" && items.some(({ kind }) => kind === "preboarding"),
  );
  if (!hasPages || values.private_email) return null;
  return (
    <Banner tone="warning" className="mb-4">
      {t("pagesGoTo", { email: values.email })}{" "}
      <TextLink href="/people/new?step=person" scroll={false}>
        {t("setPrivateEmail")}
      </TextLink>
    </Banner>
  );
}
