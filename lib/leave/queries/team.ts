import type { PersonActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { addDays, type Day, dateFromDay, dayFromDate } from "@/lib/dates";
import { today as todayIn } from "@/lib/dates/zones";
import { db, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { isManaged, managedPlaces } from "@/lib/org/queries/places";
import { deciders } from "../access";
import { monthOf, weekOf } from "../rules/timeline";
import type { TeamQuery, TeamTimeline } from "../schema/team";
import { homeOf } from "./home";
import { type TeamPlace, teamAbsences, teamPage, teamPeople } from "./team/rows";

/**
 * Who of a team is absent in the month and the week of a day, oneself on top: one's own team or, for those who
 * manage it, any unit or section. Reasons are read for oneself and for those whose leave one decides alone. Raises
 * NOT_FOUND for a place that is neither. The number of queries does not grow with the team.
 */
export async function teamTimeline(
  actor: PersonActor,
  query: TeamQuery,
  tx: Tx = db(),
): Promise<TeamTimeline> {
  const at = now();
  const place = await placeOf(tx, actor, query, at);
  const today = todayIn(place?.unit.timezone ?? actor.timezone, at);
  const day = query.day ?? today;
  const [week, month] = [weekOf(day), monthOf(day)];
  const first = week.first < month.first ? week.first : month.first;
  const last = week.last > month.last ? week.last : month.last;
  const [{ people, size }, holidays] = await Promise.all([
    place ? teamPeople(tx, actor, place, { first, last, after: query.after ?? 0 }) : { people: [], size: 0 },
    place ? holidaysOf(tx, place.unit.id, first, last) : [],
  ]);
  const shown = people.slice(0, teamPage);
  const known = await whoseReasons(tx, actor, place, shown);
  const absences = await teamAbsences(
    tx,
    { everybody: [actor.id, ...shown.map(({ id }) => id)], known: [actor.id, ...known] },
    { first, last },
  );
  const { unit, section } = place ?? { unit: null, section: null };
  return {
    ...{ today, day, first, last, holidays, section, size },
    unit: unit && { id: unit.id, name: unit.name },
    me: { id: actor.id, name: actor.name, absences: absences.get(actor.id) ?? [] },
    people: shown.map(({ id, name }) => ({ id, name, absences: absences.get(id) ?? [] })),
    next: people.length > teamPage ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** The place asked for, if it is the actor's to see, else their own; null for somebody at home nowhere. */
async function placeOf(tx: Tx, actor: PersonActor, query: TeamQuery, at: Date): Promise<TeamPlace | null> {
  const home = await homeOf(tx, actor.id, at);
  if (query.unit === undefined && !home) return null;
  const unitId = query.unit ?? home?.unitId ?? 0;
  const sectionId = query.unit === undefined ? (home?.sectionId ?? null) : (query.section ?? null);
  if (home?.unitId !== unitId || home.sectionId !== sectionId) {
    const isTheirs =
      deciders.includes(actor.role) && isManaged(await managedPlaces(actor, null, tx), unitId, sectionId);
    if (!isTheirs) throw notFound();
  }
  const unit = await tx.unit.findFirst({
    where: { id: unitId, archivedAt: null },
    select: {
      id: true,
      name: true,
      timezone: true,
      sections: { where: { id: sectionId ?? 0 }, select: { id: true, name: true } },
    },
  });
  const [section = null] = unit?.sections ?? [];
  if (!unit || (sectionId !== null && !section)) throw notFound();
  return { unit: { id: unit.id, name: unit.name, timezone: unit.timezone }, section };
}

type Shown = { id: number; sectionId: number | null; managerId: number | null };

/** Of whom the actor is told why they are absent: their reports, and people where they may write absence. */
async function whoseReasons(
  tx: Tx,
  actor: PersonActor,
  place: TeamPlace | null,
  people: readonly Shown[],
): Promise<number[]> {
  if (!place || !deciders.includes(actor.role)) return [];
  const places = await managedPlaces(actor, "mayWriteAbsence", tx);
  const theirs = people.filter(
    ({ managerId, sectionId }) => managerId === actor.id || isManaged(places, place.unit.id, sectionId),
  );
  return theirs.map(({ id }) => id);
}

async function holidaysOf(tx: Tx, unitId: number, first: Day, last: Day) {
  const rows = await tx.publicHoliday.findMany({
    where: { unitId, day: { gte: dateFromDay(first), lt: dateFromDay(addDays(last, 1)) } },
    orderBy: { day: "asc" },
    select: { day: true, name: true },
  });
  return rows.map(({ day, name }) => ({ day: dayFromDate(day), name }));
}
