import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { addDays, type Day, dateFromDay, dayFromDate, listDays, startOfWeek } from "@/lib/dates";
import { today } from "@/lib/dates/zones";
import { db, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { isManaged, type Places } from "@/lib/org/queries/places";
import { plannedPlaces } from "../access";
import type { Roster, RosterQuery } from "../schema/roster";
import { rosterAbsences, rosterPeople } from "./roster/people";
import { rosterShifts } from "./roster/shifts";

/**
 * A unit's week as its planner sees it: every shift, who may get one, who is away. Whoever plans single sections
 * sees those. Raises NOT_FOUND where the actor does not plan, FORBIDDEN.
 */
export async function readRoster(actor: Actor, query: RosterQuery, tx: Tx = db()): Promise<Roster> {
  const places = await plannedPlaces(actor, tx);
  const unit = await plannedUnit(places, query.unit, tx);
  const current = today(unit.timezone, now());
  const first = startOfWeek(query.week ?? current);
  const last = addDays(first, 6);
  const sectionIds = unit.mayPublish ? null : unit.sections.map(({ id }) => id);
  const window = { unit, sectionIds, first, last };
  const shifts = await rosterShifts(window, tx);
  const members = await rosterPeople(
    window,
    shifts.flatMap(({ personId }) => personId ?? []),
    tx,
  );
  const absences = await rosterAbsences([...members.keys()], window, tx);
  const people = [...members].map(([id, member]) => {
    const theirs = shifts.filter(({ personId }) => personId === id);
    const minutes = theirs.reduce((sum, shift) => sum + shift.minutes, 0);
    return { ...member, id, minutes, shifts: theirs, absences: absences.get(id) ?? [] };
  });
  return {
    unit,
    today: current,
    days: await weekDays(unit, first, last, tx),
    people,
    unassigned: shifts.filter(({ personId }) => personId === null),
    types: await tx.shiftType.findMany({
      where: { archivedAt: null },
      orderBy: [{ startsAt: { sort: "asc", nulls: "last" } }, { name: "asc" }],
      select: { id: true, name: true, colour: true, startsAt: true, minutes: true },
    }),
  };
}

async function plannedUnit(places: Places, id: number, tx: Tx): Promise<Roster["unit"]> {
  const unit = await tx.unit.findFirst({
    where: { id, archivedAt: null },
    select: {
      id: true,
      name: true,
      timezone: true,
      publishedThrough: true,
      salaryLockedThrough: true,
      sections: { where: { archivedAt: null }, orderBy: { name: "asc" }, select: { id: true, name: true } },
    },
  });
  if (!unit) throw notFound();
  const mayPublish = isManaged(places, id, null);
  const sections = unit.sections.filter((section) => isManaged(places, id, section.id));
  if (!mayPublish && sections.length === 0) throw notFound();
  const dayText = (date: Date | null) => date && dayFromDate(date);
  const { publishedThrough, salaryLockedThrough, ...rest } = unit;
  return {
    ...{ ...rest, sections, mayPublish },
    publishedThrough: dayText(publishedThrough),
    salaryLockedThrough: dayText(salaryLockedThrough),
  };
}

async function weekDays(unit: Roster["unit"], first: Day, last: Day, tx: Tx): Promise<Roster["days"]> {
  const holidays = await tx.publicHoliday.findMany({
    where: { unitId: unit.id, day: { gte: dateFromDay(first), lte: dateFromDay(last) } },
    select: { day: true, name: true },
  });
  const names = new Map(holidays.map(({ day, name }) => [dayFromDate(day), name]));
  const { publishedThrough } = unit;
  return listDays(first, last).map((day) => ({
    day,
    holiday: names.get(day) ?? null,
    isPublished: publishedThrough !== null && day <= publishedThrough,
  }));
}
