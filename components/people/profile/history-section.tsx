import { useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import { HistoryList } from "@/components/people/profile/history-list";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import type { HistoryEntry } from "@/lib/people/schema/profile";

interface HistorySectionProps {
  person: { id: number };
  history: { entries: HistoryEntry[]; next: string | null };
  zone: string;
}

/** The latest of what the log says, the way to the rest, and to all that is held about the person. */
export function HistorySection({ person, history, zone }: HistorySectionProps) {
  const t = useTranslations("people");
  return (
    <Section
      title={t("history")}
      actions={
        <>
          {history.next ? (
            <TextLink href={`/people/${person.id}/history`}>{t("wholeHistory")}</TextLink>
          ) : null}
          <a
            href={`/api/ui/people/${person.id}/export`}
            download
            className="ms-2 rounded-sm font-medium text-accent-text underline decoration-accent-text/35 underline-offset-3 hover:decoration-current"
          >
            {t("exportData")}
          </a>
        </>
      }
    >
      <Card isFlush>
        {history.entries.length > 0 ? (
          <HistoryList entries={history.entries} zone={zone} />
        ) : (
          <p className="p-4 text-ink-muted">{t("noHistory")}</p>
        )}
      </Card>
    </Section>
  );
}
