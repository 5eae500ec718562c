import { getTranslations } from "next-intl/server";
import { LinkTabs } from "@/components/ui/link-tabs";
import { MAIL_STATES, type MailSummary } from "@/lib/mail/schema";

/** All mails, or those of one state; the choice lives in the address. */
export async function MailStateTabs({ state }: { state: MailSummary["state"] | undefined }) {
  const t = await getTranslations("settings.mail");
  const addressOf = (one: string | undefined) => (one ? `/settings/mail?state=${one}` : "/settings/mail");
  const links = [undefined, ...MAIL_STATES].map((one) => ({
    href: addressOf(one),
    title: one ? t(`state.${one}`) : t("all"),
  }));
  return <LinkTabs label={t("stateLabel")} links={links} current={addressOf(state)} />;
}
