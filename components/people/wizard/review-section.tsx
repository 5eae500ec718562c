"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { Card } from "@/components/ui/card";
import { Facts } from "@/components/ui/facts";
import { TextLink } from "@/components/ui/text-link";

interface ReviewSectionProps {
  /** The step to go back to. */
  step: string;
  title: string;
  facts?: readonly (readonly [label: string, value: ReactNode])[];
  children?: ReactNode;
}

/** One part of the review; facts without a value are left out. */
export function ReviewSection({ step, title, facts, children }: ReviewSectionProps) {
  const t = useTranslations("people");
  const id = useId();
  return (
    <Card>
      <section aria-labelledby={id}>
        <div className="mb-3 flex items-baseline justify-between gap-4">
          <h3 id={id} className="font-semibold">
            {title}
          </h3>
          <TextLink
            href={`/people/new?step=${step}`}
            scroll={false}
            aria-label={t("editPart", { part: title })}
          >
            {t("edit")}
          </TextLink>
        </div>
        {facts?.some(([, value]) => value) ? <Facts facts={facts} /> : null}
        {children}
      </section>
    </Card>
  );
}
