import { ScrollText } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/layout/page";
import { logAddress } from "@/components/settings/log/log-address";
import { LogTable } from "@/components/settings/log/log-table";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pager } from "@/components/ui/pager";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { readLog } from "@/lib/org/queries/log";
import { logFilter } from "@/lib/org/schema/log";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("log.title") };
}

type Props = { searchParams: Promise<Record<string, string | string[]>> };

export default async function LogPage({ searchParams }: Props) {
  const actor = await requireActor([roles.administrator]);
  const { before, ...narrowed } = logFilter.parse(await searchParams);
  const [t, { entries, next }] = await Promise.all([
    getTranslations("settings"),
    readLog(actor, { ...narrowed, before }, 50),
  ]);
  const isNarrowed = Object.values(narrowed).some((value) => value !== undefined);
  return (
    <Page
      title={t("log.title")}
      description={t("log.lead")}
      breadcrumbs={[{ label: t("title"), href: "/settings" }]}
      actions={isNarrowed ? <LinkButton href="/settings/log">{t("log.all")}</LinkButton> : null}
    >
      <Card isFlush>
        {entries.length > 0 ? (
          <>
            <LogTable entries={entries} zone={actor.timezone} />
            <Pager
              summary={t("log.zone", { zone: actor.timezone.replaceAll("_", " ") })}
              previous={before ? logAddress(narrowed) : null}
              next={next && logAddress({ ...narrowed, before: next })}
            />
          </>
        ) : (
          <EmptyState icon={ScrollText} title={t("log.none")}>
            {t("log.noneHint")}
          </EmptyState>
        )}
      </Card>
    </Page>
  );
}
