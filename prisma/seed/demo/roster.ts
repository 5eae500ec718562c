import {
  addDays,
  addWallMinutes,
  atTime,
  type Day,
  dayNumber,
  dayOf,
  type LocalTime,
  listDays,
} from "@/lib/dates";
import { makeShifts, makeShiftType, type ShiftInput } from "@/lib/testing/factories/shift";
import { type Company, chance, type Worker } from "./company";
import type { Away } from "./leave";
import { firstPlannedDay, lastPlannedDay, type SectionKey, sectionNames } from "./places";
import { clockPast } from "./punches";

type TypeKey = "early" | "day" | "late" | "night" | "baking";
type Pattern = { type: TypeKey; from: string; minutes: number };

const early: Pattern = { type: "early", from: "06:30", minutes: 480 };
const late: Pattern = { type: "late", from: "14:00", minutes: 480 };
const night: Pattern = { type: "night", from: "22:00", minutes: 510 };

/** What each section works, in the order its people take turns. */
const patterns: Record<SectionKey, readonly Pattern[]> = {
  reception: [early, late],
  kitchen: [
    { type: "early", from: "06:00", minutes: 480 },
    { type: "late", from: "14:00", minutes: 510 },
  ],
  housekeeping: [{ type: "day", from: "08:00", minutes: 510 }],
  baking: [{ type: "baking", from: "03:30", minutes: 480 }],
  shop: [
    { type: "early", from: "06:30", minutes: 480 },
    { type: "day", from: "10:00", minutes: 480 },
  ],
  cafeKitchen: [
    { type: "early", from: "07:00", minutes: 480 },
    { type: "late", from: "13:00", minutes: 480 },
  ],
  floor: [
    { type: "early", from: "07:30", minutes: 480 },
    { type: "late", from: "12:30", minutes: 510 },
  ],
};

/** Six weeks of shifts with their breaks: everybody's turns, and those that nobody has yet. */
export async function makeRoster(company: Company, away: Away): Promise<void> {
  const types = await makeTypes(company);
  const days = listDays(firstPlannedDay(company.today), lastPlannedDay(company.today));
  const shifts = company.workers.flatMap((member, index) =>
    days.flatMap((day): ShiftInput[] => {
      const turn = turnOf(member, index, day);
      if (!turn || day < member.from || (member.lastDay && day > member.lastDay)) return [];
      const isAway = away.days.get(member.person.id)?.has(day) ?? false;
      return [shiftOf(company, types, member, { day, pattern: turn, person: isAway ? null : member.person })];
    }),
  );
  const spare = Object.keys(patterns).flatMap((section) =>
    days.flatMap((day) => spareShift(company, types, section as SectionKey, day)),
  );
  const all = [...shifts, ...spare, ...inReach(company, types)].sort((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : 0,
  );
  const ids = await makeShifts(company.tx, all);
  await clockPast(company, all);
  await offerOne(company, all, ids);
}

async function makeTypes({ tx }: Company): Promise<Record<TypeKey, { id: number }>> {
  return {
    early: await makeShiftType(tx, { name: "Early", colour: "amber", startsAt: 390, minutes: 480 }),
    day: await makeShiftType(tx, { name: "Day", colour: "sky", startsAt: 480, minutes: 510 }),
    late: await makeShiftType(tx, { name: "Late", colour: "plum", startsAt: 840, minutes: 480 }),
    night: await makeShiftType(tx, { name: "Night", colour: "slate", startsAt: 1320, minutes: 510 }),
    baking: await makeShiftType(tx, { name: "Baking", colour: "clay", startsAt: 210, minutes: 480 }),
  };
}

/** Five days on and two off (three on when part time); a turn changes only over the days off, so rest is kept. */
function turnOf(member: Worker, index: number, day: Day): Pattern | null {
  const { section, title, agreement } = member;
  if (!section) return null;
  const shifted = dayNumber(day) + index * 3;
  const inCycle = ((shifted % 7) + 7) % 7;
  const worked = { full: 5, part: 4, hourly: 2 }[agreement];
  if (inCycle >= worked) return null;
  const turns = title.startsWith("Night") ? [night] : patterns[section];
  const cycle = Math.floor(shifted / 7);
  return turns[(cycle + index) % turns.length] ?? null;
}

type Turn = { day: Day; pattern: Pattern; person: { id: number } | null; note?: string };

function shiftOf(
  { places }: Company,
  types: Record<TypeKey, { id: number }>,
  { section }: { section: SectionKey | null },
  { day, pattern, person, note = "" }: Turn,
): ShiftInput {
  const from = atTime(day, pattern.from);
  const unit = places.units[section ? sectionNames[section].unit : "office"];
  const to = addWallMinutes(from, pattern.minutes);
  return {
    ...{ unit, person, from, to, note, section: section ? places.sections[section] : null },
    type: types[pattern.type],
    breaks: breaksOf(pattern, from),
  };
}

/** Half an hour for a meal, and a paid quarter in the longer shifts; at night not in the hour that clocks change. */
function breaksOf({ type, minutes }: Pattern, from: LocalTime): ShiftInput["breaks"] {
  const at = (after: number, length: number, paid: boolean) => {
    const start = addWallMinutes(from, after);
    return { from: start, to: addWallMinutes(start, length), paid };
  };
  if (type === "night") return [at(330, 30, false), at(450, 15, true)];
  return minutes > 480 ? [at(120, 15, true), at(255, 30, false)] : [at(240, 30, false)];
}

/** A shift beyond everybody's turns, on some days of each section. */
function spareShift(
  company: Company,
  types: Record<TypeKey, { id: number }>,
  section: SectionKey,
  day: Day,
): ShiftInput[] {
  const pattern = patterns[section].at(-1);
  if (!pattern || chance(4, section, day) > 0) return [];
  const note = section === "reception" ? "Conference group arriving" : "";
  return [shiftOf(company, types, { section }, { day, pattern, person: null, note })];
}

/** An open shift on the second of the signed-in employee's two days off: rest fits, so they can take it. */
function inReach(company: Company, types: Record<TypeKey, { id: number }>): ShiftInput[] {
  const index = company.workers.findIndex(({ person }) => person.lastName === "Nyström");
  const member = company.workers[index];
  if (!member) return [];
  const isOff = (day: Day) => turnOf(member, index, day) === null;
  const days = listDays(addDays(company.today, 2), addDays(company.today, 12));
  const day = days.find((one) => isOff(one) && isOff(addDays(one, -1)));
  if (!day) return [];
  return [
    shiftOf(company, types, member, { day, pattern: early, person: null, note: "Breakfast for two coaches" }),
  ];
}

/** One receptionist would give a shift of next week away. */
async function offerOne(
  { tx, at, today, workers }: Company,
  shifts: ShiftInput[],
  ids: number[],
): Promise<void> {
  const giver = workers.find(({ person }) => person.lastName === "Demir")?.person;
  const index = shifts.findIndex(({ person, from }) => person === giver && dayOf(from) > addDays(today, 3));
  const shiftId = ids[index];
  if (!giver || shiftId === undefined) return;
  await tx.shiftOffer.create({ data: { shiftId, personId: giver.id, createdAt: at } });
}
