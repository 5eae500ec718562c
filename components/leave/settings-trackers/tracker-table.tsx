import { useTranslations } from "next-intl";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { TrackerSettings } from "@/lib/leave/schema/trackers";

/** Time trackers in use, line by line. */
export function TrackerTable({ trackers }: { trackers: readonly TrackerSettings[] }) {
  const t = useTranslations("org.trackers");
  return (
    <Table caption={t("name")}>
      <TableHead>
        <TableHeader>{t("name")}</TableHeader>
        <TableHeader>{t("unit")}</TableHeader>
        <TableHeader>{t("reasons")}</TableHeader>
        <TableHeader className="text-end!">{t("people")}</TableHeader>
      </TableHead>
      <TableBody>
        {trackers.map(({ id, name, unit, reasons, people }) => (
          <TableRow key={id}>
            <TableCell>
              <TextLink isPlain href={`/settings/trackers/${id}`}>
                {name}
              </TextLink>
            </TableCell>
            <TableCell label={t("unit")}>{t(`units.${unit}`)}</TableCell>
            <TableCell label={t("reasons")}>
              {reasons.length > 0 ? (
                reasons.join(", ")
              ) : (
                <span className="text-ink-muted">{t("noReasons")}</span>
              )}
            </TableCell>
            <TableCell label={t("people")} isNumeric>
              {people}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
