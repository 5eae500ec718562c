import type { PersonActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dateFromDay } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { organisationToday } from "@/lib/org/queries/today";
import { visibleTo } from "./scope";

/** Raises NOT_FOUND unless the actor may see this person: what is elsewhere does not exist for them. */
export async function requireVisible(actor: PersonActor, personId: number, tx: Tx = db()): Promise<void> {
  const today = dateFromDay(await organisationToday(now(), tx));
  const seen = await tx.$queryRaw<unknown[]>`
    select from "Person" p where p.id = ${personId} and ${visibleTo(actor, today)}`;
  if (seen.length === 0) throw notFound();
}
