import { now } from "@/lib/clock";
import { dateFromDay } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { organisationToday } from "@/lib/org/queries/today";
import type { PickedPerson } from "../schema/directory";
import { literal, matches } from "./search";

/** The first twenty active people that fit what was typed, names that begin with it before the others. */
export async function findPeople(query: string, tx: Tx = db()): Promise<PickedPerson[]> {
  const typed = query.trim();
  const begins = `${literal(typed)}%`;
  const best = typed
    ? Prisma.sql`not (p."firstName" || ' ' || p."lastName" ilike ${begins} or p."lastName" ilike ${begins}),`
    : Prisma.empty;
  const rows = await tx.$queryRaw<{ id: number; firstName: string; lastName: string; position: string }[]>`
    select p.id, p."firstName", p."lastName", p.position from "Person" p
     where p.active and ${matches(typed)}
     order by ${best} p."lastName", p."firstName", p.id limit 20`;
  return withUnits(rows, tx);
}

/** Those of the given people who exist, for pickers that already hold a choice. */
export async function pickedPeople(ids: readonly number[], tx: Tx = db()): Promise<PickedPerson[]> {
  const rows = await tx.person.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, firstName: true, lastName: true, position: true },
  });
  return withUnits(rows, tx);
}

async function withUnits(
  rows: readonly { id: number; firstName: string; lastName: string; position: string }[],
  tx: Tx,
): Promise<PickedPerson[]> {
  const today = dateFromDay(await organisationToday(now(), tx));
  const homes = await tx.membership.findMany({
    where: {
      personId: { in: rows.map((row) => row.id) },
      home: true,
      from: { lte: today },
      OR: [{ to: null }, { to: { gte: today } }],
    },
    select: { personId: true, unit: { select: { name: true } } },
  });
  const unitOf = new Map(homes.map((home) => [home.personId, home.unit.name]));
  return rows.map(({ id, firstName, lastName, position }) => ({
    id,
    name: `${firstName} ${lastName}`,
    position,
    unit: unitOf.get(id) ?? "",
  }));
}
