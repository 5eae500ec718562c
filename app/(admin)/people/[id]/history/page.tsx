import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/layout/page";
import { HistoryList } from "@/components/people/profile/history-list";
import { Card } from "@/components/ui/card";
import { Pager } from "@/components/ui/pager";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { idOrNotFound, orNotFound } from "@/lib/http/or-not-found";
import { readHistory } from "@/lib/people/queries/history";
import { readProfile } from "@/lib/people/queries/profile";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("history") };
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ before?: string | string[] }> };

export default async function HistoryPage({ params, searchParams }: Props) {
  const actor = await requireActor([roles.administrator]);
  const id = idOrNotFound((await params).id);
  const { before } = await searchParams;
  const from = typeof before === "string" ? before : undefined;
  const [t, person, history] = await Promise.all([
    getTranslations("people"),
    orNotFound(readProfile(actor, id)),
    readHistory(actor, id, { take: 50, before: from }),
  ]);
  const path = `/people/${id}/history`;
  return (
    <Page
      title={t("history")}
      breadcrumbs={[
        { label: t("title"), href: "/people" },
        { label: person.name, href: `/people/${id}` },
      ]}
    >
      <Card isFlush>
        <HistoryList entries={history.entries} zone={actor.timezone} />
        <Pager
          summary={t("historyZone", { zone: actor.timezone.replaceAll("_", " ") })}
          previous={from ? path : null}
          next={history.next && `${path}?before=${history.next}`}
        />
      </Card>
    </Page>
  );
}
