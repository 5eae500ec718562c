import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { MarkRead } from "@/components/onboarding/welcome/mark-read";
import { NoteOpened } from "@/components/onboarding/welcome/note-opened";
import { WelcomeCover } from "@/components/onboarding/welcome/welcome-cover";
import { WelcomeFrame } from "@/components/onboarding/welcome/welcome-frame";
import { WelcomeOver } from "@/components/onboarding/welcome/welcome-over";
import { WelcomePage } from "@/components/onboarding/welcome/welcome-page";
import { WelcomeSlow } from "@/components/onboarding/welcome/welcome-slow";
import { WelcomeTurn } from "@/components/onboarding/welcome/welcome-turn";
import { TextLink } from "@/components/ui/text-link";
import { isAppError } from "@/lib/errors";
import { addressHeader } from "@/lib/http/context";
import { openPreboarding } from "@/lib/onboarding/commands/preboarding/open";

type Props = {
  params: Promise<{ secret: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

/** What the link opens; one look for the page and its title. */
const open = cache(async (secret: string) => {
  const address = (await headers()).get(addressHeader) ?? "";
  return openPreboarding({ secret, address }).catch((error: unknown) => {
    if (isAppError(error) && error.code === "TOO_MANY_REQUESTS") return "tooMany" as const;
    throw error;
  });
});

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("welcome");
  return {
    title: { absolute: t("title") },
    referrer: "no-referrer",
    robots: { index: false, follow: false },
  };
}

/** Preboarding pages behind a mailed link. Whoever has it reads them without signing in, and nothing else. */
export default async function WelcomeRoute({ params, searchParams }: Props) {
  const [t, { secret }, { page }] = await Promise.all([getTranslations("welcome"), params, searchParams]);
  const welcome = await open(secret);
  // Not "not found": that page is drawn by scripts only, and this one must be readable in any mail app's browser.
  if (welcome === null) return <WelcomeOver />;
  if (welcome === "tooMany") return <WelcomeSlow />;
  const { organisation, pages } = welcome;
  const number = Number(page);
  const shown = pages[number - 1];
  const addressOf = (to: number) => `/welcome/${secret}${to > 0 ? `?page=${to}` : ""}`;
  const fileAddress = (id: number) => `/welcome/${secret}/files/${id}`;
  return (
    <ClientMessages areas={["welcome", "portal"]}>
      <WelcomeFrame
        organisation={organisation}
        note={t("footer")}
        aside={shown ? <TextLink href={addressOf(0)}>{t("overview")}</TextLink> : null}
      >
        {shown ? (
          <WelcomePage key={shown.id} {...shown} number={number} total={pages.length} address={fileAddress}>
            <MarkRead secret={secret} page={shown.id} isRead={shown.isRead} />
            <WelcomeTurn titles={pages.map(({ title }) => title)} number={number} addressOf={addressOf} />
          </WelcomePage>
        ) : (
          <WelcomeCover welcome={welcome} addressOf={addressOf} />
        )}
      </WelcomeFrame>
      <NoteOpened secret={secret} />
    </ClientMessages>
  );
}
