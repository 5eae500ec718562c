import { useTranslations } from "next-intl";
import { MailStateBadge } from "@/components/mail/state-badge";
import { InstantText } from "@/components/ui/moment";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { MailSummary } from "@/lib/mail/schema";

/** The outbox, newest first; what the server said stands under what it refused. */
export function MailTable({ mails, zone }: { mails: readonly MailSummary[]; zone: string }) {
  const t = useTranslations("settings.mail");
  return (
    <Table caption={t("title")}>
      <TableHead>
        <TableHeader>{t("subject")}</TableHeader>
        <TableHeader>{t("to")}</TableHeader>
        <TableHeader>{t("written")}</TableHeader>
        <TableHeader>{t("stateLabel")}</TableHeader>
      </TableHead>
      <TableBody>
        {mails.map((mail) => (
          <TableRow key={mail.id}>
            <TableCell>
              <TextLink href={`/settings/mail/${mail.id}`}>{mail.subject}</TextLink>
              {mail.state === "failed" && mail.serverAnswer ? (
                <p className="mt-0.5 text-sm text-danger-text">{mail.serverAnswer}</p>
              ) : null}
            </TableCell>
            <TableCell label={t("to")} className="break-all">
              {mail.to}
            </TableCell>
            <TableCell label={t("written")} className="whitespace-nowrap">
              <InstantText instant={mail.createdAt} zone={zone} />
            </TableCell>
            <TableCell label={t("stateLabel")}>
              <MailStateBadge state={mail.state} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
