import { CornerDownRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { TreeUnit } from "@/components/org/units/unit-tree";
import { cx } from "@/components/ui/cx";
import { DayText } from "@/components/ui/moment";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";

/** By depth; whatever lies deeper stays there. */
const indent = ["", "", "ps-5", "ps-10", "ps-15", "ps-20"];

/** The tree line by line: what lies below is set in. */
export function UnitTable({ units }: { units: readonly TreeUnit[] }) {
  const t = useTranslations("org.units");
  return (
    <Table caption={t("name")}>
      <TableHead>
        <TableHeader>{t("name")}</TableHeader>
        <TableHeader>{t("timezone")}</TableHeader>
        <TableHeader className="text-end!">{t("people")}</TableHeader>
        <TableHeader>{t("published")}</TableHeader>
        <TableHeader>{t("locked")}</TableHeader>
      </TableHead>
      <TableBody>
        {units.map((unit) => (
          <TableRow key={unit.id}>
            <TableCell>
              <span className={cx("flex min-w-0 items-start gap-1.5", indent[Math.min(unit.depth, 5)])}>
                {unit.depth > 0 ? (
                  <CornerDownRight
                    aria-hidden
                    className="mt-0.5 size-4 shrink-0 text-ink-faint rtl:-scale-x-100"
                  />
                ) : null}
                <span className="min-w-0">
                  <TextLink isPlain href={`/settings/units/${unit.id}`}>
                    {unit.name}
                  </TextLink>
                  <Sections unit={unit} />
                </span>
              </span>
            </TableCell>
            <TableCell label={t("timezone")}>{unit.timezone.replaceAll("_", " ")}</TableCell>
            <TableCell label={t("people")} isNumeric>
              {unit.people}
            </TableCell>
            <TableCell label={t("published")}>
              {unit.publishedThrough ? (
                <DayText day={unit.publishedThrough} />
              ) : (
                <Nothing text={t("notPublished")} />
              )}
            </TableCell>
            <TableCell label={t("locked")}>
              {unit.salaryLockedThrough ? (
                <DayText day={unit.salaryLockedThrough} />
              ) : (
                <Nothing text={t("notLocked")} />
              )}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Sections({ unit }: { unit: TreeUnit }) {
  const names = unit.sections.filter(({ isArchived }) => !isArchived).map(({ name }) => name);
  if (names.length === 0) return null;
  return <span className="block text-sm text-ink-muted">{names.join(", ")}</span>;
}

const Nothing = ({ text }: { text: string }) => <span className="text-ink-muted">{text}</span>;
