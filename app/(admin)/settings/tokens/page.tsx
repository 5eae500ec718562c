import { KeyRound } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { NewToken } from "@/components/settings/new-token";
import { TokenList } from "@/components/settings/token-list";
import { Banner } from "@/components/ui/banner";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import { roles } from "@/lib/auth/actor";
import { listApiTokens } from "@/lib/auth/api-tokens/queries";
import { requireActor } from "@/lib/auth/page";
import { env } from "@/lib/env";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("tokens.title") };
}

export default async function TokensPage() {
  const actor = await requireActor([roles.administrator]);
  const [t, tokens] = await Promise.all([getTranslations("settings"), listApiTokens(actor)]);
  return (
    <Page
      title={t("tokens.title")}
      description={t.rich("tokens.lead", { docs: (words) => <TextLink href="/api/docs">{words}</TextLink> })}
      breadcrumbs={[{ label: t("title"), href: "/settings" }]}
      actions={
        <ClientMessages areas={["settings"]}>
          <NewToken />
        </ClientMessages>
      }
    >
      {env().API_ACCESS ? null : <Banner tone="warning">{t("tokens.apiOff")}</Banner>}
      <ClientMessages areas={["settings"]}>
        <Card isFlush>
          {tokens.length > 0 ? (
            <TokenList tokens={tokens} zone={actor.timezone} />
          ) : (
            <EmptyState icon={KeyRound} title={t("tokens.none")}>
              {t("tokens.noneHint")}
            </EmptyState>
          )}
        </Card>
      </ClientMessages>
    </Page>
  );
}
