import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { MailTextEditor } from "@/components/mail/text-editor";
import { MailTextLanguages } from "@/components/mail/text-languages";
import { MailTextState } from "@/components/mail/text-state";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { readMailText } from "@/lib/mail/read-texts";
import { mailTextAddress, mailTextParams } from "@/lib/mail/schema";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("mailTexts"))("title") };
}

type Props = {
  params: Promise<{ kind: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

export default async function MailTextPage({ params, searchParams }: Props) {
  const actor = await requireActor([roles.administrator]);
  const kind = mailTextParams.shape.kind.safeParse((await params).kind);
  if (!kind.success) notFound();
  const { language } = mailTextAddress.parse(await searchParams);
  const [t, settings, text] = await Promise.all([
    getTranslations("mailTexts"),
    getTranslations("settings"),
    readMailText(actor, kind.data, language),
  ]);
  return (
    <Page
      title={t(`kind.${kind.data}.title`)}
      description={t(`kind.${kind.data}.about`)}
      breadcrumbs={[
        { label: settings("title"), href: "/settings" },
        { label: settings("mail.title"), href: "/settings/mail" },
        { label: t("title"), href: "/settings/mail/texts" },
      ]}
    >
      <MailTextLanguages text={text} />
      <MailTextState text={text} />
      <ClientMessages areas={["mailTexts"]}>
        <MailTextEditor key={`${text.kind} ${text.language}`} text={text} />
      </ClientMessages>
    </Page>
  );
}
