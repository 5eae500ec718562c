import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dateFromDay, dayFromDate } from "@/lib/dates";
import { today } from "@/lib/dates/zones";
import { inTransaction, lockPerson, type Tx, translating } from "@/lib/db";
import { invalid, notFound } from "@/lib/errors";
import { deciders } from "../access";
import { requireStandIns } from "../queries/stand-ins";
import { type StandInFacts, standInProblems } from "../rules/stand-in";
import type { StandInInput } from "../schema/stand-ins";
import { leaveMeanings } from "./meanings";

/**
 * Names who decides for a manager while they are away: the manager themselves, or an administrator. Raises INVALID at
 * the field, NOT_FOUND for somebody else's stand-in.
 */
export async function nameStandIn(
  actor: Actor,
  personId: number,
  input: StandInInput,
  outer?: Tx,
): Promise<{ id: number }> {
  requireStandIns(actor, personId);
  return inTransaction(async (tx) => {
    await lockPerson(tx, personId);
    const problems = standInProblems({ personId, ...input }, await factsOf(tx, personId, input.standInId));
    if (problems.length > 0)
      throw invalid(problems.map(({ field, message }) => ({ path: [field], message })));
    const { standInId, from, to } = input;
    const data = {
      ...{ personId, standInId, from: dateFromDay(from), to: dateFromDay(to), createdAt: now() },
      createdById: actor.kind === "person" ? actor.id : null,
    };
    const named = await translating(() => tx.standIn.create({ data, select: { id: true } }), leaveMeanings);
    await record(tx, actor, {
      action: "standIn.named",
      subject: { kind: "person", id: personId },
      after: { standIn: named.id, ...input },
    });
    return named;
  }, outer);
}

/** Ends it before its last day, or before it begins. Raises NOT_FOUND, also when it has ended. */
export async function endStandIn(actor: Actor, id: number, outer?: Tx): Promise<void> {
  await inTransaction(async (tx) => {
    const found = await tx.standIn.findUnique({
      where: { id },
      select: { personId: true, standInId: true, from: true, to: true },
    });
    if (!found) throw notFound();
    const { personId, standInId, from, to } = found;
    requireStandIns(actor, personId);
    const { count } = await tx.standIn.updateMany({ where: { id, endedAt: null }, data: { endedAt: now() } });
    if (count === 0) throw notFound();
    await record(tx, actor, {
      action: "standIn.ended",
      subject: { kind: "person", id: personId },
      before: { standIn: id, standInId, from: dayFromDate(from), to: dayFromDate(to) },
    });
  }, outer);
}

async function factsOf(tx: Tx, personId: number, standInId: number): Promise<StandInFacts> {
  const people = await tx.person.findMany({
    where: { id: { in: [personId, standInId] }, active: true, role: { in: [...deciders] } },
    select: { id: true, timezone: true },
  });
  const person = people.find(({ id }) => id === personId);
  return {
    today: today(person?.timezone ?? "UTC", now()),
    personDecides: person !== undefined,
    standInDecides: people.some(({ id }) => id === standInId),
  };
}
