import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { LeaveTabs } from "@/components/leave/leave-tabs";
import { TeamFilter } from "@/components/leave/team/team-filter";
import { TeamLegend } from "@/components/leave/team/team-legend";
import { TeamPages } from "@/components/leave/team/team-pages";
import { TimeNav } from "@/components/leave/team/time-nav";
import { Timeline } from "@/components/leave/team/timeline";
import { requireActor } from "@/lib/auth/page";
import type { Day } from "@/lib/dates";
import { orNotFound } from "@/lib/http/or-not-found";
import { deciders } from "@/lib/leave/access";
import { teamTimeline } from "@/lib/leave/queries/team";
import { monthOf, weekOf } from "@/lib/leave/rules/timeline";
import { teamAddress } from "@/lib/leave/schema/team";
import { managedUnits } from "@/lib/org/queries/units";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("team"))("title") };
}

type Props = { searchParams: Promise<Record<string, unknown>> };

export default async function TeamPage({ searchParams }: Props) {
  const actor = await requireActor();
  const asked = teamAddress.parse(await searchParams);
  const [t, leave, timeline, units] = await Promise.all([
    getTranslations("team"),
    getTranslations("leave"),
    orNotFound(teamTimeline(actor, asked)),
    deciders.includes(actor.role) ? managedUnits(actor) : [],
  ]);
  const { unit, section, size, next } = timeline;
  const place = section && unit ? t("placeOf", { section: section.name, unit: unit.name }) : unit?.name;
  const [week, month] = [weekOf(timeline.day as Day), monthOf(timeline.day as Day)];
  const caption = t("caption", { place: place ?? "" });
  const addressOf = (day?: string, after?: number) => {
    const parts = Object.entries({ unit: asked.unit, section: asked.section, day, after });
    const given = parts
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(value)]);
    return `/me/leave/team?${new URLSearchParams(given)}`;
  };
  const shared = { today: timeline.today, addressOf };
  return (
    <Page title={leave("title")} width="wide" description={place ? t("lead", { place }) : t("leadNoUnit")}>
      <LeaveTabs current="/me/leave/team" />
      {units.length > 0 ? (
        <ClientMessages areas={["team"]}>
          <TeamFilter units={units} unit={asked.unit} section={asked.section} day={asked.day} />
        </ClientMessages>
      ) : null}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <TimeNav by="week" {...week} {...shared} className="flex md:hidden" />
        <TimeNav by="month" {...month} {...shared} className="hidden md:flex" />
        <TeamLegend />
      </div>
      <Timeline timeline={timeline} {...week} caption={caption} className="md:hidden" />
      <Timeline timeline={timeline} {...month} caption={caption} className="max-md:hidden" />
      <TeamPages
        {...{ size, unit }}
        start={asked.after ? addressOf(asked.day) : null}
        more={next ? addressOf(asked.day, next) : null}
      />
    </Page>
  );
}
