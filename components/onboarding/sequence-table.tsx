import { useTranslations } from "next-intl";
import { CategoryBadge } from "@/components/onboarding/sequence-category";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { SequenceSummary } from "@/lib/onboarding/schema/library";

/** Sequences line by line: how much is in them, and how many people have them. */
export function SequenceTable({ sequences }: { sequences: readonly SequenceSummary[] }) {
  const t = useTranslations("sequences");
  return (
    <Table caption={t("title")}>
      <TableHead>
        <TableHeader>{t("name")}</TableHeader>
        <TableHeader>{t("category")}</TableHeader>
        <TableHeader className="text-end!">{t("steps")}</TableHeader>
        <TableHeader className="text-end!">{t("items")}</TableHeader>
        <TableHeader className="text-end!">{t("people")}</TableHeader>
      </TableHead>
      <TableBody>
        {sequences.map((sequence) => (
          <TableRow key={sequence.id} className="relative">
            <TableCell>
              <TextLink isPlain href={`/sequences/${sequence.id}`} className="after:absolute after:inset-0">
                {sequence.name}
              </TextLink>
            </TableCell>
            <TableCell label={t("category")}>
              <CategoryBadge category={sequence.category} />
            </TableCell>
            <TableCell label={t("steps")} isNumeric>
              {sequence.blocks}
            </TableCell>
            <TableCell label={t("items")} isNumeric>
              {sequence.items}
            </TableCell>
            <TableCell label={t("people")} isNumeric>
              {sequence.people}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
