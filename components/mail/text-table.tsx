import { useTranslations } from "next-intl";
import { useLanguageName } from "@/components/mail/language-name";
import { Badge } from "@/components/ui/badge";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { MailTextSummary } from "@/lib/mail/read-texts";

/** Every kind of mail: what it is for, who gets it, and where the organisation has its own words. */
export function MailTextTable({ texts }: { texts: readonly MailTextSummary[] }) {
  const t = useTranslations("mailTexts");
  const nameOf = useLanguageName();
  return (
    <Table caption={t("title")}>
      <TableHead>
        <TableHeader>{t("name")}</TableHeader>
        <TableHeader>{t("to")}</TableHeader>
        <TableHeader>{t("languages")}</TableHeader>
      </TableHead>
      <TableBody>
        {texts.map(({ kind, languages }) => (
          <TableRow key={kind}>
            <TableCell className="max-sm:flex-col max-sm:gap-0.5">
              <TextLink isPlain href={`/settings/mail/texts/${kind}`}>
                {t(`kind.${kind}.title`)}
              </TextLink>
              <span className="block text-sm text-ink-muted">{t(`kind.${kind}.about`)}</span>
            </TableCell>
            <TableCell label={t("to")}>{t(`kind.${kind}.to`)}</TableCell>
            <TableCell label={t("languages")}>
              {languages.length > 0 ? (
                <span className="flex flex-wrap gap-1.5 max-sm:justify-end">
                  {languages.map((language) => (
                    <Badge key={language} tone="moss">
                      {nameOf(language)}
                    </Badge>
                  ))}
                </span>
              ) : (
                <span className="whitespace-nowrap text-ink-muted">{t("none")}</span>
              )}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
