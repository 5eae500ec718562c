import { type Day, dateFromDay, dayFromDate, dayOf, instantFromDate, localFromDate } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { AgendaShift } from "../schema/agenda";

const MS_PER_DAY = 86_400_000;

export const agendaFields = {
  id: true,
  startsLocal: true,
  endsLocal: true,
  startsAt: true,
  endsAt: true,
  timezone: true,
  note: true,
  type: { select: { name: true, colour: true } },
  unit: { select: { name: true, publishedThrough: true } },
  section: { select: { name: true } },
  breaks: {
    select: { startsLocal: true, endsLocal: true, startsAt: true, endsAt: true, paid: true },
    orderBy: { startsAt: "asc" },
  },
} satisfies Prisma.ShiftSelect;

type Row = Prisma.ShiftGetPayload<{ select: typeof agendaFields }>;

/** A person's published shifts that start on the days from first to last (both included), in order. */
export async function myShifts(
  personId: number,
  first: Day,
  last: Day,
  tx: Tx = db(),
): Promise<AgendaShift[]> {
  const rows = await tx.shift.findMany({
    where: {
      personId,
      cancelledAt: null,
      startsLocal: { gte: dateFromDay(first), lt: new Date(dateFromDay(last).getTime() + MS_PER_DAY) },
    },
    select: agendaFields,
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
  });
  return rows.filter(isPublished).map(agendaShiftOf);
}

/** A shift is published when it starts on or before its unit's published-through day. */
export function isPublished({ startsLocal, unit }: Pick<Row, "startsLocal" | "unit">): boolean {
  if (!unit.publishedThrough) return false;
  return dayOf(localFromDate(startsLocal)) <= dayFromDate(unit.publishedThrough);
}

export function agendaShiftOf(row: Row): AgendaShift {
  const breaks = row.breaks.map((one) => ({
    start: localFromDate(one.startsLocal),
    end: localFromDate(one.endsLocal),
    minutes: minutesBetween(one.startsAt, one.endsAt),
    paid: one.paid,
  }));
  const total = (some: typeof breaks) => some.reduce((sum, one) => sum + one.minutes, 0);
  return {
    id: row.id,
    starts: localFromDate(row.startsLocal),
    ends: localFromDate(row.endsLocal),
    timezone: row.timezone,
    startsAt: instantFromDate(row.startsAt),
    endsAt: instantFromDate(row.endsAt),
    type: row.type.name,
    colour: row.type.colour,
    unit: row.unit.name,
    section: row.section?.name ?? "",
    note: row.note,
    minutes: minutesBetween(row.startsAt, row.endsAt) - total(breaks.filter((one) => !one.paid)),
    breaks,
    breakMinutes: total(breaks),
  };
}

const minutesBetween = (from: Date, to: Date) => Math.floor((to.getTime() - from.getTime()) / 60_000);

/** The last day on which a person's shifts may be visible: the furthest of the units they work in; null for none. */
export async function publishedUntil(personId: number, day: Day, tx: Tx = db()): Promise<Day | null> {
  const { _max } = await tx.unit.aggregate({
    where: {
      memberships: {
        some: { personId, OR: [{ to: null }, { to: { gte: dateFromDay(day) } }] },
      },
    },
    _max: { publishedThrough: true },
  });
  return _max.publishedThrough && dayFromDate(_max.publishedThrough);
}
