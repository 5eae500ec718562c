import { useTranslations } from "next-intl";
import { useActionWords } from "@/components/people/profile/action-words";
import { detailOf } from "@/components/people/profile/history-detail";
import { InstantText } from "@/components/ui/moment";
import type { HistoryEntry } from "@/lib/people/schema/profile";

/** What was done, by whom and when, the latest first; moments on the reader's clock. */
export function HistoryList({ entries, zone }: { entries: readonly HistoryEntry[]; zone: string }) {
  const t = useTranslations("people");
  const words = useActionWords();
  return (
    <ol className="divide-y divide-line">
      {entries.map((entry) => {
        const detail = detailOf(entry);
        return (
          <li key={entry.id} className="flex items-baseline justify-between gap-6 px-4 py-2.5">
            <span className="min-w-0">
              <span className="font-medium">{words(entry.action)}</span>
              <span className="text-ink-muted">
                {" · "}
                {entry.via === "system" ? t("byItself") : entry.who}
                {entry.via === "apiToken" ? ` (${t("viaApi")})` : null}
              </span>
              {detail ? <span className="block text-sm text-ink-muted">{detail}</span> : null}
            </span>
            <InstantText
              instant={entry.at}
              zone={zone}
              className="shrink-0 text-end text-sm text-ink-muted"
            />
          </li>
        );
      })}
    </ol>
  );
}
