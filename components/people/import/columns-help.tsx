import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { importColumns, requiredColumns } from "@/lib/people/schema/import-columns";

/** Every column of the template and what it takes. */
export function ColumnsHelp() {
  const t = useTranslations("peopleImport");
  const isNeeded = (column: string) => (requiredColumns as readonly string[]).includes(column);
  return (
    <Disclosure title={t("columns")}>
      <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[max-content_1fr]">
        {importColumns.map((column) => (
          <div key={column} className="contents">
            <dt className="font-mono">
              {column}
              {isNeeded(column) ? <span className="ms-2 font-sans text-ink-muted">{t("needed")}</span> : null}
            </dt>
            <dd className="text-ink-muted max-sm:-mt-1.5">{t(`about.${column}`)}</dd>
          </div>
        ))}
        <dt className="font-mono">{t("anyTracker")}</dt>
        <dd className="text-ink-muted max-sm:-mt-1.5">{t("about.tracker")}</dd>
      </dl>
    </Disclosure>
  );
}
