import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { inTransaction, lockPeople, type Tx } from "@/lib/db";
import { requireOnboarding } from "../access";
import { loadPlanPeople } from "../queries/plan-person";
import { planAccessMails, sendDueAccessMails } from "./access-mail";
import { type AssignInput, assignLocked } from "./assign";

/**
 * What follows when people were added, in the same transaction: new hires (role 0) get their sequences, and the
 * access mails go out or are planned. Raises INVALID at `sequences`.
 */
export async function welcomePeople(
  actor: Actor,
  inputs: readonly (AssignInput & { role: number })[],
  outer?: Tx,
): Promise<void> {
  if (inputs.length === 0) return;
  await inTransaction(async (tx) => {
    const ids = inputs.map(({ personId }) => personId);
    const hires = inputs.filter(({ role }) => role === 0);
    await lockPeople(tx, ids);
    const at = now();
    const people = await loadPlanPeople(tx, ids, at);
    // Planned first and sent last: what the access mail leads to needs no second mail that announces it.
    await planAccessMails(tx, [...people.values()], at);
    if (hires.length > 0) requireOnboarding(actor, "assign");
    await assignLocked(tx, actor, hires, people, at);
    await sendDueAccessMails(tx, actor, ids, at);
  }, outer);
}
