import { useTranslations } from "next-intl";
import { useAmount } from "@/components/leave/settings-trackers/use-amount";
import { Avatar } from "@/components/ui/avatar";
import { DayText } from "@/components/ui/moment";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { TrackerAccount } from "@/lib/leave/queries/settings/trackers";
import type { TrackerSettings } from "@/lib/leave/schema/trackers";

interface AccountTableProps {
  tracker: TrackerSettings;
  accounts: readonly TrackerAccount[];
}

/** Who has an account, and what it stands at. */
export function AccountTable({ tracker, accounts }: AccountTableProps) {
  const t = useTranslations("org.trackers");
  const amount = useAmount(tracker.unit);
  return (
    <Table caption={t("accounts")}>
      <TableHead>
        <TableHeader>{t("person")}</TableHeader>
        <TableHeader className="text-end!">{t("balance")}</TableHeader>
        <TableHeader className="text-end!">{t("lastDay")}</TableHeader>
      </TableHead>
      <TableBody>
        {accounts.map(({ personId, name, balance, lastDay }) => (
          <TableRow key={personId}>
            <TableCell>
              <span className="flex items-center gap-2.5">
                <Avatar name={name} />
                <TextLink isPlain href={`/settings/trackers/${tracker.id}/${personId}`}>
                  {name}
                </TextLink>
              </span>
            </TableCell>
            <TableCell label={t("balance")} isNumeric>
              {amount.inWords(balance)}
            </TableCell>
            <TableCell label={t("lastDay")} isNumeric>
              <DayText day={lastDay} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
