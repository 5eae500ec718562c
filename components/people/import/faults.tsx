import { useTranslations } from "next-intl";
import { inWords } from "@/components/form/in-words";
import { Card } from "@/components/ui/card";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import type { ImportFault, ImportReport } from "@/lib/people/schema/import";
import type { ImportColumn } from "@/lib/people/schema/import-columns";

/** What is wrong, cell by cell, by the numbers that a spreadsheet shows. */
export function Faults({ report }: { report: ImportReport }) {
  const t = useTranslations("peopleImport");
  const words = useTranslations("validation");
  /** What the column takes says more than that this is none of it. */
  const problem = ({ column, message }: ImportFault) =>
    message === "invalid_choice" && t.has(`about.${column as ImportColumn}`)
      ? t(`about.${column as ImportColumn}`)
      : inWords(message, words);
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
            {report.faults.map((fault) => (
              <TableRow key={`${fault.row} ${fault.column} ${fault.message}`}>
                <TableCell label={t("row")} className="tabular-nums">
                  {fault.row}
                </TableCell>
                <TableCell label={t("column")} className="font-mono text-sm">
                  {fault.column}
                </TableCell>
                <TableCell label={t("value")} className="wrap-anywhere">
                  {fault.value === "" ? <span className="text-ink-muted">–</span> : fault.value}
                </TableCell>
                <TableCell label={t("problemLabel")} className="text-danger-text">
                  {problem(fault)}
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
