import { useTranslations } from "next-intl";
import { useLanguageName } from "@/components/mail/language-name";
import { Badge } from "@/components/ui/badge";
import { LinkTabs } from "@/components/ui/link-tabs";
import type { EditedMailText } from "@/lib/mail/read-texts";
import { languages } from "@/lib/people/schema/languages";

/** The languages of one kind of mail, those with the organisation's own words marked. */
export function MailTextLanguages({ text: { kind, language, own } }: { text: EditedMailText }) {
  const t = useTranslations("mailTexts");
  const nameOf = useLanguageName();
  const addressOf = (one: string) => `/settings/mail/texts/${kind}?language=${one}`;
  const links = languages.map((one) => ({
    href: addressOf(one),
    title: (
      <>
        {nameOf(one)}
        {own.includes(one) ? <Badge tone="moss">{t("own")}</Badge> : null}
      </>
    ),
  }));
  return <LinkTabs label={t("language")} links={links} current={addressOf(language)} />;
}
