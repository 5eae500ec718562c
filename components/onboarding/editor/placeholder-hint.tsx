"use client";

import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { PLACEHOLDERS } from "@/lib/onboarding/content/placeholders";

/** What may stand in double braces, and what is put in its place. */
export function PlaceholderHint() {
  const t = useTranslations("sequences");
  return (
    <Disclosure title={t("placeholders")}>
      <p className="pb-2 text-sm text-ink-muted">{t("placeholdersHint")}</p>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm sm:grid-cols-[auto_minmax(0,1fr)_auto_minmax(0,1fr)]">
        {PLACEHOLDERS.map((name) => (
          <div key={name} className="contents">
            <dt>
              <code>{`{{${name}}}`}</code>
            </dt>
            <dd className="text-ink-muted">{t(`placeholder.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="pt-3 text-sm text-ink-muted">
        {t.rich("placeholdersMissing", {
          code: (example) => <code className="whitespace-nowrap">{`{{${example}}}`}</code>,
        })}
      </p>
    </Disclosure>
  );
}
