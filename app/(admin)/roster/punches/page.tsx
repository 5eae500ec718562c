import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { ApproveAll } from "@/components/schedule/punches/approve-all";
import { NewPunch } from "@/components/schedule/punches/new-punch";
import { punchLines, waiting } from "@/components/schedule/punches/punch-lines";
import { PunchWeek } from "@/components/schedule/punches/punch-week";
import { rosterUnitCookie } from "@/components/schedule/roster/remembered-unit";
import { RosterBar } from "@/components/schedule/roster/roster-bar";
import { RosterTabs } from "@/components/schedule/roster/roster-tabs";
import { isAdministrator, roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { addDays, type Day, startOfWeek } from "@/lib/dates";
import { orNotFound } from "@/lib/http/or-not-found";
import { plannedUnits, unitToOpen } from "@/lib/schedule/queries/planned-units";
import { unitPunches } from "@/lib/schedule/queries/punches";
import { readRoster } from "@/lib/schedule/queries/roster";
import { rosterAddress } from "@/lib/schedule/schema/roster-address";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("roster"))("punches.title") };
}

type Props = { searchParams: Promise<Record<string, string | string[]>> };

export default async function PunchesPage({ searchParams }: Props) {
  const actor = await requireActor([roles.administrator, roles.manager]);
  const asked = rosterAddress.parse(await searchParams);
  const [t, units] = await Promise.all([getTranslations("roster"), plannedUnits(actor)]);
  const chosenLast = (await cookies()).get(rosterUnitCookie)?.value;
  const unit = asked.unit ?? (await unitToOpen(actor, units, chosenLast));
  if (unit === undefined) notFound();
  const roster = await orNotFound(readRoster(actor, { unit, week: asked.week }));
  const first = roster.days[0]?.day as Day;
  const last = addDays(first, 6);
  const lines = punchLines(await orNotFound(unitPunches(actor, { unitId: unit, first, last })), roster);
  // A manager's own time is approved by somebody else.
  const ownId = isAdministrator(actor) ? null : actor.id;
  const open = waiting(lines).filter(({ personId }) => personId !== ownId);
  return (
    <ClientMessages areas={["roster", "validation"]}>
      <Page title={t("title")} width="wide" actions={<ApproveAll ids={open.map(({ id }) => id)} />}>
        <RosterTabs unit={unit} week={first} current="/roster/punches" />
        <div className="flex flex-wrap items-center justify-between gap-3">
          <RosterBar
            {...{ units, unit, first, last }}
            base="/roster/punches"
            earlier={addDays(first, -7)}
            later={addDays(first, 7)}
            isThisWeek={startOfWeek(roster.today as Day) === first}
          />
          <NewPunch roster={roster} />
        </div>
        <p className="-mt-2 text-sm text-ink-muted">{t("punches.lead", { unit: roster.unit.name })}</p>
        <PunchWeek lines={lines} roster={roster} ownId={ownId} />
      </Page>
    </ClientMessages>
  );
}
