import { useTranslations } from "next-intl";
import { useAmount } from "@/components/leave/settings-trackers/use-amount";
import { cx } from "@/components/ui/cx";
import { DayText } from "@/components/ui/moment";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import type { LedgerLine, TrackerSettings } from "@/lib/leave/schema/trackers";

interface LedgerTableProps {
  unit: TrackerSettings["unit"];
  lines: readonly LedgerLine[];
}

/** The lines of a ledger, the latest first, each with what the account stands at after it. */
export function LedgerTable({ unit, lines }: LedgerTableProps) {
  const t = useTranslations("org.trackers");
  const amount = useAmount(unit);
  return (
    <Table caption={t("accounts")}>
      <TableHead>
        <TableHeader>{t("day")}</TableHeader>
        <TableHeader>{t("what")}</TableHeader>
        <TableHeader className="text-end!">{t("amount")}</TableHeader>
        <TableHeader className="text-end!">{t("after")}</TableHeader>
        <TableHeader>{t("by")}</TableHeader>
      </TableHead>
      <TableBody>
        {lines.map((line) => (
          <TableRow key={line.id}>
            <TableCell className="whitespace-nowrap">
              <DayText day={line.day} length="weekday" />
            </TableCell>
            <TableCell label={t("what")}>
              <span>
                {line.leave ? `${t(`kind.${line.kind}`)}: ${line.leave}` : t(`kind.${line.kind}`)}
                {line.note ? <span className="block text-sm text-ink-muted">{line.note}</span> : null}
              </span>
            </TableCell>
            <TableCell
              label={t("amount")}
              isNumeric
              className={cx("tabular-nums", line.amount > 0 && "text-moss-text")}
            >
              {amount.signed(line.amount)}
            </TableCell>
            <TableCell label={t("after")} isNumeric className="tabular-nums">
              {amount.plain(line.balance)}
            </TableCell>
            <TableCell label={t("by")} className={line.by ? "" : "max-sm:hidden"}>
              {line.by}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
