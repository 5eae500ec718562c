import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { DayText } from "@/components/ui/moment";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import type { Role } from "@/lib/auth/actor";
import type { ImportReport } from "@/lib/people/schema/import";

/** The first people of a file, so that a column in the wrong place is seen before anybody is added. */
export function ShownPeople({ people }: { people: ImportReport["shown"] }) {
  const t = useTranslations("people");
  const title = useTranslations("peopleImport")("first");
  const hideEmpty = (value: string | null) => (value ? "" : "max-sm:hidden");
  return (
    <section aria-labelledby="shown" className="flex flex-col gap-3">
      <h2 id="shown" className="text-lg font-semibold">
        {title}
      </h2>
      <Card isFlush>
        <Table caption={title}>
          <TableHead>
            <TableHeader>{t("name")}</TableHeader>
            <TableHeader>{t("roleLabel")}</TableHeader>
            <TableHeader>{t("startDay")}</TableHeader>
            <TableHeader>{t("unit")}</TableHeader>
            <TableHeader>{t("manager")}</TableHeader>
          </TableHead>
          <TableBody>
            {people.map(({ name, email, role, startDay, unit, manager }) => (
              <TableRow key={email}>
                <TableCell>
                  <span className="block font-medium">{name}</span>
                  <span className="block text-sm wrap-anywhere text-ink-muted">{email}</span>
                </TableCell>
                <TableCell label={t("roleLabel")}>{t(`role.${role as Role}`)}</TableCell>
                <TableCell label={t("startDay")} className={hideEmpty(startDay)}>
                  {startDay ? <DayText day={startDay} className="whitespace-nowrap" /> : null}
                </TableCell>
                <TableCell label={t("unit")} className={hideEmpty(unit)}>
                  {unit}
                </TableCell>
                <TableCell label={t("manager")} className={`wrap-anywhere ${hideEmpty(manager)}`}>
                  {manager}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Card>
    </section>
  );
}
