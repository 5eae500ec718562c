import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { ResendButton } from "@/components/mail/resend-button";
import { MailStateBadge } from "@/components/mail/state-badge";
import { Card } from "@/components/ui/card";
import { Facts } from "@/components/ui/facts";
import { InstantText } from "@/components/ui/moment";
import { TextLink } from "@/components/ui/text-link";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { readMail } from "@/lib/mail/mailbox";
import { mailParams } from "@/lib/mail/schema";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("mail.title") };
}

type Props = { params: Promise<{ id: string }> };

export default async function OneMailPage({ params }: Props) {
  const actor = await requireActor([roles.administrator]);
  const parsed = mailParams.safeParse(await params);
  const mail = parsed.success ? await readMail(parsed.data.id).catch(() => null) : null;
  if (!mail) notFound();
  const t = await getTranslations("settings");
  const at = (instant: string) => <InstantText instant={instant} zone={actor.timezone} />;
  const mayResend = mail.state === "failed" || mail.state === "kept";
  return (
    <Page
      title={mail.subject}
      breadcrumbs={[
        { label: t("title"), href: "/settings" },
        { label: t("mail.title"), href: "/settings/mail" },
      ]}
      actions={
        mayResend ? (
          <ClientMessages areas={["settings"]}>
            <ResendButton id={mail.id} />
          </ClientMessages>
        ) : null
      }
    >
      <Card>
        <Facts
          facts={[
            [t("mail.to"), mail.to],
            [
              t("mail.person"),
              mail.person && <TextLink href={`/people/${mail.person.id}`}>{mail.person.name}</TextLink>,
            ],
            [t("mail.stateLabel"), <MailStateBadge key="state" state={mail.state} />],
            [t("mail.written"), at(mail.createdAt)],
            [t("mail.sent"), mail.sentAt && at(mail.sentAt)],
            [t("mail.answer"), mail.serverAnswer],
          ]}
        />
      </Card>
      <iframe
        title={t("mail.content")}
        src={`/api/ui/mails/${mail.id}/html`}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        className="h-[34rem] w-full rounded-lg border border-line bg-white"
      />
    </Page>
  );
}
