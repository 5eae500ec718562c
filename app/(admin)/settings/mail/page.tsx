import { MailOpen } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { Section } from "@/components/layout/section";
import { MailSwitches } from "@/components/mail/mail-switches";
import { MailTable } from "@/components/mail/mail-table";
import { ServerCheck } from "@/components/mail/server-check";
import { MailStateTabs } from "@/components/mail/state-tabs";
import { Banner } from "@/components/ui/banner";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pager } from "@/components/ui/pager";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { OPTIONAL_MAILS } from "@/lib/mail/kinds";
import { isSending, listMails } from "@/lib/mail/mailbox";
import { mailFilter } from "@/lib/mail/schema";
import { mailSettings } from "@/lib/mail/switches";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("mail.title") };
}

type Props = { searchParams: Promise<Record<string, string | string[]>> };

export default async function MailPage({ searchParams }: Props) {
  const actor = await requireActor([roles.administrator]);
  const filter = mailFilter.parse(await searchParams);
  const [t, settings, { mails, next }] = await Promise.all([
    getTranslations("settings"),
    mailSettings(),
    listMails(filter),
  ]);
  const narrowed = filter.state ? `state=${filter.state}&` : "";
  return (
    <Page
      title={t("mail.title")}
      description={t("mail.lead")}
      breadcrumbs={[{ label: t("title"), href: "/settings" }]}
      actions={<LinkButton href="/settings/mail/texts">{t("mailTexts.title")}</LinkButton>}
    >
      {isSending() ? null : <Banner title={t("mail.keptTitle")}>{t("mail.keptText")}</Banner>}
      <ClientMessages areas={["mailTexts"]}>
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <Card>
            <ServerCheck />
          </Card>
          <Card>
            <MailSwitches
              mails={OPTIONAL_MAILS}
              on={OPTIONAL_MAILS.filter((mail) => !settings.off.has(mail))}
            />
          </Card>
        </div>
      </ClientMessages>
      <Section title={t("mail.log")} description={t("mail.logHint")}>
        <MailStateTabs state={filter.state} />
        <Card isFlush>
          {mails.length > 0 ? (
            <>
              <MailTable mails={mails} zone={actor.timezone} />
              <Pager
                summary={t("mail.shown", { count: mails.length })}
                previous={null}
                next={next ? `/settings/mail?${narrowed}before=${next}` : null}
              />
            </>
          ) : (
            <EmptyState icon={MailOpen} title={t("mail.none")}>
              {t("mail.noneHint")}
            </EmptyState>
          )}
        </Card>
      </Section>
    </Page>
  );
}
