import { useTranslations } from "next-intl";
import { useLanguageName } from "@/components/mail/language-name";
import { Banner } from "@/components/ui/banner";
import type { EditedMailText } from "@/lib/mail/read-texts";

/** Whose words readers of a language get, where they are not the organisation's own in it. */
export function MailTextState({ text: { isOwn, language, otherwise } }: { text: EditedMailText }) {
  const t = useTranslations("mailTexts");
  const nameOf = useLanguageName();
  if (isOwn) return null;
  return (
    <Banner>
      {otherwise.language === language
        ? t("defaultText")
        : t("borrowedText", { language: nameOf(otherwise.language) })}
    </Banner>
  );
}
