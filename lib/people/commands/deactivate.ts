import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { inTransaction, lockPerson, type Tx } from "@/lib/db";
import { conflict, notFound } from "@/lib/errors";
import { requirePeople } from "../access";
import { keepAnAdministrator } from "./keep-an-administrator";
import { shutOut } from "./shut-out";

/**
 * Shuts a person out now; their records stay. Doing it again changes nothing. Raises NOT_FOUND, FORBIDDEN,
 * CONFLICT for oneself and for the last administrator.
 */
export async function deactivatePerson(actor: Actor, id: number, outer?: Tx): Promise<void> {
  requirePeople(actor, "deactivate");
  await inTransaction(async (tx) => {
    await lockPerson(tx, id);
    const person = await tx.person.findUnique({ where: { id }, select: { role: true, active: true } });
    if (!person) throw notFound();
    if (!person.active) return;
    if (actor.kind === "person" && actor.id === id) {
      throw conflict("You cannot do this to yourself.", "YOURSELF");
    }
    if (person.role === 1) await keepAnAdministrator(tx, id);
    await shutOut(tx, id, now());
    await record(tx, actor, { action: "person.deactivated", subject: { kind: "person", id } });
  }, outer);
}
