import { Users } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { AddPeople } from "@/components/people/directory/add-people";
import { addressOf, isNarrowed } from "@/components/people/directory/address";
import { FilterBar } from "@/components/people/directory/filter-bar";
import { PeopleTable } from "@/components/people/directory/people-table";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pager } from "@/components/ui/pager";
import { isAdministrator, roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { listPeople } from "@/lib/people/queries/directory";
import { directoryFilter } from "@/lib/people/schema/directory";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[]>> };

export default async function PeoplePage({ searchParams }: Props) {
  const actor = await requireActor([roles.administrator, roles.manager]);
  const filter = directoryFilter.parse(await searchParams);
  const [t, page] = await Promise.all([getTranslations("people"), listPeople(actor, filter)]);
  const { people, count, isCountCapped, after, before } = page;
  const add = isAdministrator(actor) ? <AddPeople filter={filter} /> : null;
  return (
    <Page title={t("title")} actions={add} width="wide">
      <ClientMessages areas={["people"]}>
        <FilterBar />
        <Card isFlush>
          {people.length > 0 ? (
            <>
              <PeopleTable people={people} />
              <Pager
                summary={t(isCountCapped ? "countAtLeast" : "count", { count })}
                previous={before && addressOf({ ...filter, after: undefined, before })}
                next={after && addressOf({ ...filter, before: undefined, after })}
              />
            </>
          ) : isNarrowed(filter) ? (
            <EmptyState
              icon={Users}
              title={t("nobodyFound")}
              action={<LinkButton href="/people">{t("clearFilters")}</LinkButton>}
            >
              {t("nobodyFoundHint")}
            </EmptyState>
          ) : (
            <EmptyState icon={Users} title={t("nobodyYet")} action={add}>
              {t("nobodyYetHint")}
            </EmptyState>
          )}
        </Card>
      </ClientMessages>
    </Page>
  );
}
