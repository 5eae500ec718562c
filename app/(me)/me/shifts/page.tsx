import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { agendaOf, entriesByDay } from "@/components/schedule/entries";
import { OpenToggle } from "@/components/schedule/open-toggle";
import { PublishedLead } from "@/components/schedule/published-lead";
import { ShiftAgenda } from "@/components/schedule/shift-agenda";
import { ShiftMonth } from "@/components/schedule/shift-month";
import { ShiftWeek } from "@/components/schedule/shift-week";
import { ViewNav } from "@/components/schedule/view-nav";
import { viewWindow } from "@/components/schedule/view-window";
import { WeekHead } from "@/components/schedule/week-head";
import { requireActor } from "@/lib/auth/page";
import { now as clock } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { today as todayIn } from "@/lib/dates/zones";
import { homeHolidays } from "@/lib/leave/queries/desk";
import { myLeaveBetween } from "@/lib/leave/queries/mine";
import { myShifts, publishedUntil } from "@/lib/schedule/queries/agenda";
import { openShifts } from "@/lib/schedule/queries/open-shifts";
import { agendaFilter } from "@/lib/schedule/schema/agenda";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("schedule"))("title") };
}

type Props = { searchParams: Promise<Record<string, unknown>> };

export default async function ShiftsPage({ searchParams }: Props) {
  const actor = await requireActor();
  const [t, locale, given] = await Promise.all([getTranslations("schedule"), getLocale(), searchParams]);
  const now = clock();
  const zone = actor.timezone;
  const today = todayIn(zone, now);
  const { view, day = today, open: wanted } = agendaFilter.parse(given);
  const { first, last, earlier, later } = viewWindow(view, day, locale);
  const [shifts, open, leaves, holidays, published] = await Promise.all([
    myShifts(actor.id, addDays(first, -1), last),
    openShifts(actor.id, first, last),
    myLeaveBetween(actor.id, first, last),
    homeHolidays(actor.id, first, last),
    publishedUntil(actor.id, today),
  ]);
  const fitting = open.filter(({ against }) => against.length === 0);
  const found = { shifts, open: wanted === "all" ? open : fitting, leaves, holidays };
  const days = view === "agenda" ? agendaOf(first, last, found, now) : entriesByDay(first, last, found);
  const shared = { today, zone, now };
  const busy = days.filter(({ entries }) => entries.length > 0);
  return (
    <Page title={t("title")} description={<PublishedLead until={published} />}>
      <ClientMessages areas={["schedule", "leave"]}>
        <ViewNav {...{ view, day, earlier, later }} isToday={day === today} />
        {view === "agenda" ? <ShiftAgenda {...shared} days={days} empty={t("emptyAgenda")} /> : null}
        {view === "week" ? (
          <>
            <WeekHead first={first} last={last} days={days} />
            <ShiftWeek {...shared} days={days} />
            <div className="md:hidden">
              <ShiftAgenda {...shared} days={busy} empty={t("emptyWeek")} />
            </div>
          </>
        ) : null}
        {view === "month" ? <ShiftMonth key={first} {...shared} days={days} opened={day} /> : null}
        <OpenToggle {...{ view, day, wanted }} hidden={open.length - fitting.length} />
      </ClientMessages>
    </Page>
  );
}
