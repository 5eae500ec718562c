import { useTranslations } from "next-intl";
import { useActionWords } from "@/components/people/profile/action-words";
import { detailOf } from "@/components/people/profile/history-detail";
import { logAddress } from "@/components/settings/log/log-address";
import { InstantText } from "@/components/ui/moment";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { LogEntry } from "@/lib/org/schema/log";

/** Who did what to which thing, from where; a name or thing leads to all that the log says of it. */
export function LogTable({ entries, zone }: { entries: readonly LogEntry[]; zone: string }) {
  const t = useTranslations("settings.log");
  const words = useActionWords();
  const thing = useThingWords();
  return (
    <Table caption={t("title")}>
      <TableHead>
        <TableHeader>{t("what")}</TableHeader>
        <TableHeader>{t("subject")}</TableHeader>
        <TableHeader>{t("who")}</TableHeader>
        <TableHeader>{t("when")}</TableHeader>
      </TableHead>
      <TableBody>
        {entries.map((entry) => {
          const detail = detailOf(entry);
          return (
            <TableRow key={entry.id}>
              <TableCell className="max-w-md">
                <span className="font-medium">{words(entry.action)}</span>
                {detail ? <span className="block text-sm break-words text-ink-muted">{detail}</span> : null}
              </TableCell>
              <TableCell label={t("subject")}>
                <TextLink href={logAddress({ kind: entry.kind, id: entry.subject })}>
                  {entry.name ?? thing(entry)}
                </TextLink>
              </TableCell>
              <TableCell label={t("who")}>
                <span className="block">
                  {entry.actorId === null ? (
                    // The product acts in its own name, or in that of whom it is about.
                    entry.name === entry.who ? (
                      entry.who
                    ) : (
                      t("itself")
                    )
                  ) : (
                    <>
                      <TextLink href={logAddress({ actor: entry.actorId })}>{entry.who}</TextLink>
                      <span className="block text-sm text-ink-muted">
                        {[t(`via.${viaOf(entry.via)}`), entry.address].filter(Boolean).join(" · ")}
                      </span>
                    </>
                  )}
                </span>
              </TableCell>
              <TableCell label={t("when")} className="whitespace-nowrap">
                <InstantText instant={entry.at} zone={zone} />
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}

/** "Unit 4"; a kind without words stands as it is. */
function useThingWords() {
  const t = useTranslations("settings.log.kind");
  return ({ kind, subject }: LogEntry) => {
    const key = kind as Parameters<typeof t>[0];
    return `${t.has(key) ? t(key) : kind} ${subject}`;
  };
}

const ways = ["session", "apiToken", "bearer"] as const;
const viaOf = (via: string) => ways.find((way) => way === via) ?? "session";
