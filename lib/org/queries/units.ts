import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Day, dateFromDay, dayFromDate } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { requireOrg } from "../access";
import type { UnitChoice, UnitSettings } from "../schema/units";
import { isManaged, managedPlaces, type Places } from "./places";
import { organisationToday } from "./today";

/** The units an actor may see with all their settings, by name: administrators all, managers those they manage. */
export async function listUnits(actor: Actor, tx: Tx = db()): Promise<UnitSettings[]> {
  requireOrg(actor, "readUnits");
  const places = await managedPlaces(actor, null, tx);
  const rows = await tx.unit.findMany({
    where: whereVisible(places),
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      parentId: true,
      timezone: true,
      publishedThrough: true,
      salaryLockedThrough: true,
      employeesChooseReceiver: true,
      approvalFreesShifts: true,
      minRestHours: true,
      archivedAt: true,
      sections: { select: { id: true, name: true, archivedAt: true }, orderBy: { name: "asc" } },
    },
  });
  const people = await countPeople(await organisationToday(now(), tx), tx);
  return rows.map(({ archivedAt, publishedThrough, salaryLockedThrough, sections, ...row }) => ({
    ...row,
    publishedThrough: dayText(publishedThrough),
    salaryLockedThrough: dayText(salaryLockedThrough),
    isArchived: archivedAt !== null,
    people: people.get(`unit ${row.id}`) ?? 0,
    sections: sections.map(({ id, name, archivedAt: closed }) => ({
      ...{ id, name, isArchived: closed !== null },
      people: people.get(`section ${id}`) ?? 0,
    })),
  }));
}

/** Units in use to choose from, with their sections, by name; where a manager manages one section, that one alone. */
export async function unitChoices(actor: Actor, tx: Tx = db()): Promise<UnitChoice[]> {
  return (await managedUnits(actor, tx)).map(({ isWhole: _, ...unit }) => unit);
}

/** As `unitChoices`, and whether all of the unit is managed, not single sections. */
export async function managedUnits(
  actor: Actor,
  tx: Tx = db(),
): Promise<(UnitChoice & { isWhole: boolean })[]> {
  requireOrg(actor, "readUnits");
  const places = await managedPlaces(actor, null, tx);
  const rows = await tx.unit.findMany({
    where: { archivedAt: null, ...whereVisible(places) },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      timezone: true,
      sections: { where: { archivedAt: null }, select: { id: true, name: true }, orderBy: { name: "asc" } },
    },
  });
  return rows.map((row) => {
    const isWhole = isManaged(places, row.id, null);
    return { ...row, isWhole, sections: row.sections.filter(({ id }) => isManaged(places, row.id, id)) };
  });
}

function whereVisible(places: Places) {
  if (places === "everywhere") return {};
  return {
    OR: [{ id: { in: [...places.units] } }, { sections: { some: { id: { in: [...places.sections] } } } }],
  };
}

async function countPeople(today: Day, tx: Tx): Promise<Map<string, number>> {
  const day = dateFromDay(today);
  const counted = await tx.membership.groupBy({
    by: ["unitId", "sectionId"],
    where: {
      home: true,
      from: { lte: day },
      OR: [{ to: null }, { to: { gte: day } }],
      person: { active: true },
    },
    _count: true,
  });
  const people = new Map<string, number>();
  const add = (key: string, count: number) => people.set(key, (people.get(key) ?? 0) + count);
  for (const { unitId, sectionId, _count } of counted) {
    add(`unit ${unitId}`, _count);
    if (sectionId !== null) add(`section ${sectionId}`, _count);
  }
  return people;
}

const dayText = (date: Date | null): Day | null => date && dayFromDate(date);
