import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dateFromDay } from "@/lib/dates";
import { today } from "@/lib/dates/zones";
import { inTransaction, lockPerson, type Tx } from "@/lib/db";
import { conflict, notFound } from "@/lib/errors";
import { freeComingShifts } from "@/lib/onboarding/commands/offboarding/hand-over";
import { handOverTheRest } from "@/lib/onboarding/commands/offboarding/leave-now";
import { loadPlannedOffboarding } from "@/lib/onboarding/queries/offboardings";
import { requirePeople } from "../access";
import { keepAnAdministrator } from "./keep-an-administrator";
import { shutOut } from "./shut-out";

/**
 * Shuts a person out now, and hands over what was theirs as on a last day; their records stay. Doing it again changes
 * nothing. Raises NOT_FOUND, FORBIDDEN, CONFLICT for oneself and for the last administrator.
 */
export async function deactivatePerson(actor: Actor, id: number, outer?: Tx): Promise<void> {
  requirePeople(actor, "deactivate");
  await inTransaction(async (tx) => {
    await lockPerson(tx, id);
    const person = await tx.person.findUnique({
      where: { id },
      select: { role: true, active: true, timezone: true, lastDay: true },
    });
    if (!person) throw notFound();
    if (!person.active) return;
    if (actor.kind === "person" && actor.id === id) {
      throw conflict("You cannot do this to yourself.", "YOURSELF");
    }
    if (person.role === 1) await keepAnAdministrator(tx, id);
    const at = now();
    const planned = await loadPlannedOffboarding(tx, id);
    const handedOver = await handOverTheRest(tx, id, planned, await freeComingShifts(tx, id, at));
    await shutOut(tx, id, at);
    const done = { handedOver, completedAt: at };
    if (planned) await tx.offboarding.update({ where: { id: planned.id }, data: done, select: { id: true } });
    else {
      const lastDay = dateFromDay(today(person.timezone, at));
      const plannedById = actor.kind === "person" ? actor.id : null;
      await tx.offboarding.create({
        data: {
          ...done,
          ...{ personId: id, lastDay, previousLastDay: person.lastDay, plannedAt: at, plannedById },
        },
        select: { id: true },
      });
    }
    await record(tx, actor, {
      action: "person.deactivated",
      subject: { kind: "person", id },
      after: { ...handedOver },
    });
  }, outer);
}
