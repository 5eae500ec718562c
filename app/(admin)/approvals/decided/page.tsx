import { History } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { ApprovalViews } from "@/components/leave/decided/approval-views";
import { DecidedScope } from "@/components/leave/decided/decided-scope";
import { StoryItem } from "@/components/leave/decided/story-item";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pager } from "@/components/ui/pager";
import { requireActor } from "@/lib/auth/page";
import { deciders } from "@/lib/leave/access";
import { decidedStories } from "@/lib/leave/queries/decided";
import { decidedFilter } from "@/lib/leave/schema/decided";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("decisions"))("title") };
}

type Props = { searchParams: Promise<Record<string, unknown>> };

export default async function DecidedPage({ searchParams }: Props) {
  const actor = await requireActor(deciders);
  const filter = decidedFilter.parse(await searchParams);
  const [t, { stories, next }] = await Promise.all([
    getTranslations("decisions"),
    decidedStories(actor, filter),
  ]);
  const isMine = filter.scope === "mine";
  const narrowed = isMine ? "" : "scope=all&";
  return (
    <Page title={t("title")} description={t("lead")}>
      <ApprovalViews />
      <ClientMessages areas={["decisions", "leave"]}>
        <DecidedScope scope={filter.scope} />
        <Card isFlush>
          {stories.length > 0 ? (
            <>
              <ul aria-label={t("list")} className="divide-y divide-line">
                {stories.map((story) => (
                  <li key={story.id}>
                    <StoryItem story={story} zone={actor.timezone} />
                  </li>
                ))}
              </ul>
              <Pager
                summary={t("shown", { count: stories.length })}
                previous={null}
                next={next ? `/approvals/decided?${narrowed}before=${next}` : null}
              />
            </>
          ) : (
            <EmptyState
              icon={History}
              title={t("none")}
              action={
                isMine ? <LinkButton href="/approvals/decided?scope=all">{t("showAll")}</LinkButton> : null
              }
            >
              {t(isMine ? "noneMine" : "noneAll")}
            </EmptyState>
          )}
        </Card>
      </ClientMessages>
    </Page>
  );
}
