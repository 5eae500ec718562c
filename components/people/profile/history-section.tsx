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

/** The latest of what the log says, and the way to the rest. */
export function HistorySection({ person, history, zone }: HistorySectionProps) {
  const t = useTranslations("people");
  return (
    <Section
      title={t("history")}
      actions={
        history.next ? <TextLink href={`/people/${person.id}/history`}>{t("wholeHistory")}</TextLink> : null
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
