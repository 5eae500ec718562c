import type { Metadata } from "next";
import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { NoUnit } from "@/components/schedule/roster/no-unit";
import { Publishing } from "@/components/schedule/roster/publishing";
import { rosterUnitCookie } from "@/components/schedule/roster/remembered-unit";
import { RosterBar } from "@/components/schedule/roster/roster-bar";
import { RosterEditor } from "@/components/schedule/roster/roster-editor";
import { RosterTabs } from "@/components/schedule/roster/roster-tabs";
import { RosterWeek } from "@/components/schedule/roster/roster-week";
import { NewShift } from "@/components/schedule/roster/shift-triggers";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { addDays, type Day, startOfWeek } from "@/lib/dates";
import { orNotFound } from "@/lib/http/or-not-found";
import { plannedUnits, unitToOpen } from "@/lib/schedule/queries/planned-units";
import { readRoster } from "@/lib/schedule/queries/roster";
import { rosterAddress } from "@/lib/schedule/schema/roster-address";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("roster"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[]>> };

export default async function RosterPage({ searchParams }: Props) {
  const actor = await requireActor([roles.administrator, roles.manager]);
  const [t, units, asked] = await Promise.all([
    getTranslations("roster"),
    plannedUnits(actor),
    searchParams.then((search) => rosterAddress.parse(search)),
  ]);
  const chosenLast = (await cookies()).get(rosterUnitCookie)?.value;
  const unit = asked.unit ?? (await unitToOpen(actor, units, chosenLast));
  if (unit === undefined)
    return (
      <Page title={t("title")}>
        <NoUnit />
      </Page>
    );
  const roster = await orNotFound(readRoster(actor, { unit, week: asked.week }));
  const first = roster.days[0]?.day as Day;
  const last = addDays(first, 6);
  const zone = roster.unit.timezone.replaceAll("_", " ");
  return (
    <ClientMessages areas={["roster", "validation"]}>
      <Page title={t("title")} width="wide" actions={<Publishing unit={roster.unit} suggested={last} />}>
        {roster.unit.mayPublish ? <RosterTabs unit={unit} week={first} current="/roster" /> : null}
        <RosterEditor roster={roster}>
          <div className="flex flex-wrap items-center justify-between gap-3">
            <RosterBar
              {...{ units, unit, first, last }}
              base="/roster"
              earlier={addDays(first, -7)}
              later={addDays(first, 7)}
              isThisWeek={startOfWeek(roster.today as Day) === first}
            />
            <NewShift day={roster.today >= first && roster.today <= last ? roster.today : first} />
          </div>
          <p className="-mt-2 text-sm text-ink-muted">{t("timesIn", { zone })}</p>
          <RosterWeek roster={roster} />
        </RosterEditor>
      </Page>
    </ClientMessages>
  );
}
