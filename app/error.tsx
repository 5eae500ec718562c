"use client";

import { useTranslations } from "next-intl";
import { CrashNote } from "@/components/layout/crash-note";
import { useOutage } from "@/components/layout/use-outage";

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations("errors");
  const digest = digestOf(error);
  const isAway = useOutage();
  return (
    <CrashNote
      title={t(isAway ? "awayTitle" : "crashTitle")}
      text={t(isAway ? "awayText" : "crashText")}
      number={digest && !isAway ? t("crashNumber", { digest }) : undefined}
      retryLabel={t("retry")}
      onRetry={retry}
    />
  );
}

function digestOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("digest" in error)) return undefined;
  return typeof error.digest === "string" ? error.digest : undefined;
}
