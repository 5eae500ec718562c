import { useTranslations } from "next-intl";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { AgreementSettings } from "@/lib/org/schema/agreements";

/** Agreements in use, line by line. */
export function AgreementTable({ agreements }: { agreements: readonly AgreementSettings[] }) {
  const t = useTranslations("org.agreements");
  return (
    <Table caption={t("name")}>
      <TableHead>
        <TableHeader>{t("name")}</TableHeader>
        <TableHeader className="text-end!">{t("hoursPerWeek")}</TableHeader>
        <TableHeader className="text-end!">{t("reasons")}</TableHeader>
        <TableHeader className="text-end!">{t("people")}</TableHeader>
      </TableHead>
      <TableBody>
        {agreements.map(({ id, name, hoursPerWeek, people, reasons }) => (
          <TableRow key={id}>
            <TableCell>
              <TextLink isPlain href={`/settings/agreements/${id}`}>
                {name}
              </TextLink>
            </TableCell>
            <TableCell label={t("hoursPerWeek")} isNumeric>
              {t("hours", { hours: hoursPerWeek })}
            </TableCell>
            <TableCell label={t("reasons")} isNumeric>
              {t("reasonCount", { count: reasons.length })}
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
