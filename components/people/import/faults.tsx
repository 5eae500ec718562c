import { useTranslations } from "next-intl";
import { inWords } from "@/components/form/in-words";
import { Card } from "@/components/ui/card";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import type { ImportReport } from "@/lib/people/schema/import";

/** What is wrong, cell by cell, by the numbers that a spreadsheet shows. */
export function Faults({ report }: { report: ImportReport }) {
  const t = useTranslations("peopleImport");
  const words = useTranslations("validation");
  return (
    <section aria-labelledby="faults" className="flex flex-col gap-3">
      <h2 id="faults" className="text-lg font-semibold">
        {t("faults")}
      </h2>
      <Card isFlush>
        <Table caption={t("faults")}>
          <TableHead>
            <TableHeader className="w-20">{t("row")}</TableHeader>
            <TableHeader>{t("column")}</TableHeader>
            <TableHeader>{t("value")}</TableHeader>
            <TableHeader>{t("problemLabel")}</TableHeader>
          </TableHead>
          <TableBody>
            {report.faults.map(({ row, column, value, message }) => (
              <TableRow key={`${row} ${column} ${message}`}>
                <TableCell label={t("row")} className="tabular-nums">
                  {row}
                </TableCell>
                <TableCell label={t("column")} className="font-mono text-sm">
                  {column}
                </TableCell>
                <TableCell label={t("value")} className="wrap-anywhere">
                  {value === "" ? <span className="text-ink-muted">–</span> : value}
                </TableCell>
                <TableCell label={t("problemLabel")} className="text-danger-text">
                  {inWords(message, words)}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
        {report.moreFaults > 0 ? (
          <p className="border-t border-line px-4 py-2.5 text-sm text-ink-muted">
            {t("more", { count: report.moreFaults })}
          </p>
        ) : null}
      </Card>
    </section>
  );
}
