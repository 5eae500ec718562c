import { type Actor, isAdministrator, type PersonActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { Prisma } from "@/lib/generated/prisma/client";
import type { StandInEntry } from "../schema/stand-ins";

/** Is a row `s` of "StandIn" in force, over the manager `w` it is for? Their clock says which day it is. */
export const inForce = (at: Date): Prisma.Sql => Prisma.sql`
  s."endedAt" is null and (${at}::timestamptz at time zone w.timezone)::date between s."from" and s."to"`;

/** The ids of those an actor stands in for now. */
export const stoodInBy = (standInId: number, at: Date): Prisma.Sql => Prisma.sql`
  (select s."personId" from "StandIn" s join "Person" w on w.id = s."personId"
    where s."standInId" = ${standInId} and ${inForce(at)})`;

type Row = { id: number; standInId: number; name: string; from: string; to: string; isNow: boolean };

/** Who stands in for a manager now or later, the next first. Raises NOT_FOUND unless that is oneself or one administers. */
export async function standInsOf(actor: Actor, personId: number, tx: Tx = db()): Promise<StandInEntry[]> {
  requireStandIns(actor, personId);
  const at = now();
  const rows = await tx.$queryRaw<Row[]>`
    select s.id, s."standInId", p."firstName" || ' ' || p."lastName" as name,
           s."from"::text as "from", s."to"::text as "to", ${inForce(at)} as "isNow"
      from "StandIn" s join "Person" w on w.id = s."personId" join "Person" p on p.id = s."standInId"
     where s."personId" = ${personId} and s."endedAt" is null
       and s."to" >= (${at}::timestamptz at time zone w.timezone)::date
     order by s."from", s.id limit 20`;
  return rows.map(({ standInId, name, ...row }) => ({ ...row, standIn: { id: standInId, name } }));
}

/** For whom an actor stands in now, and through which day. */
export async function standsInFor(
  actor: PersonActor,
  tx: Tx = db(),
): Promise<{ id: number; name: string; to: string }[]> {
  return tx.$queryRaw`
    select w.id, w."firstName" || ' ' || w."lastName" as name, s."to"::text as "to"
      from "StandIn" s join "Person" w on w.id = s."personId"
     where s."standInId" = ${actor.id} and ${inForce(now())} order by s."to", s.id`;
}

/** Raises NOT_FOUND: who stands in for somebody is their own matter, and the administrators'. */
export function requireStandIns(actor: Actor, personId: number): void {
  if (isAdministrator(actor) || (actor.kind === "person" && actor.id === personId)) return;
  throw notFound();
}
