import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { voidResets } from "@/lib/auth/invites";
import { closeEverything } from "@/lib/auth/session";
import { byAnother, ownPlace, tellOwner } from "@/lib/auth/tell-owner";
import { inTransaction, lockPerson, type Tx, translating } from "@/lib/db";
import { invalid } from "@/lib/errors";
import { replanPerson } from "@/lib/onboarding/commands/replan";
import { moveRemindersOf } from "@/lib/onboarding/commands/task-reminder";
import { requirePeople } from "../access";
import { readUser } from "../queries/users";
import type { UpdatePersonInput } from "../schema/person";
import { columnsOf } from "./columns";
import { constraintMeanings } from "./constraints";
import { keepAnAdministrator } from "./keep-an-administrator";

/**
 * Changes fields of a person. A new start day or zone moves what has not happened; a new role ends every
 * session. Raises NOT_FOUND, FORBIDDEN, INVALID by field, CONFLICT for the last administrator.
 */
export async function updatePerson(
  actor: Actor,
  id: number,
  changes: UpdatePersonInput,
  outer?: Tx,
): Promise<void> {
  requirePeople(actor, "update");
  const write = () => inTransaction((tx) => updateWithin(tx, actor, id, changes), outer);
  await translating(write, constraintMeanings(changes));
}

async function updateWithin(tx: Tx, actor: Actor, id: number, changes: UpdatePersonInput): Promise<void> {
  await lockPerson(tx, id);
  const before = await readUser(id, tx);
  const changed = changedFields(before, changes);
  if (Object.keys(changed).length === 0) return;
  const after = { ...before, ...changed };
  if (after.role === 0 && after.start_day === null) throw invalid([{ path: ["start_day"], message: "null" }]);
  if (before.role === 1 && after.role !== 1) await keepAnAdministrator(tx, id);
  await tx.person.update({ where: { id }, data: columnsOf(changed), select: { id: true } });
  if (changed.role !== undefined) await closeEverything(tx, id, "role");
  if (changed.start_day !== undefined || changed.timezone !== undefined) await replanPerson(actor, id, tx);
  if (changed.timezone !== undefined) await moveRemindersOf(tx, id);
  if (changed.email !== undefined) await leaveAddress(tx, actor, id, before.email, changed.email);
  const names = Object.keys(changed) as (keyof typeof changed)[];
  await record(tx, actor, {
    action: "person.updated",
    subject: { kind: "person", id },
    before: Object.fromEntries(names.map((name) => [name, before[name]])),
    after: Object.fromEntries(names.map((name) => [name, after[name]])),
  });
}

function changedFields(before: Record<string, unknown>, changes: UpdatePersonInput): UpdatePersonInput {
  const entries = Object.entries(changes).filter(
    ([name, value]) => value !== undefined && value !== before[name],
  );
  return Object.fromEntries(entries);
}

/** The address that was learns of it, where it could sign in, and can no longer choose a password. */
async function leaveAddress(tx: Tx, actor: Actor, id: number, was: string, is: string): Promise<void> {
  await voidResets(tx, id);
  if ((await tx.signIn.count({ where: { personId: id, passwordHash: { not: null } } })) === 0) return;
  const mail = { personId: id, kind: "emailChanged", from: ownPlace(actor, id), to: was } as const;
  await tellOwner(tx, mail, { by: byAnother(actor, id), email: is });
}
