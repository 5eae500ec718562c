import type { Actor } from "@/lib/auth/actor";
import { inTransaction, lockPerson, type Tx } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import { requireOnboarding } from "../access";
import { sendAccessMail } from "./access-mail";

/** Mails a person a fresh access link on request. Raises FORBIDDEN, NOT_FOUND, CONFLICT for somebody who has left. */
export async function resendAccess(actor: Actor, personId: number, outer?: Tx): Promise<void> {
  requireOnboarding(actor, "editPlan");
  await inTransaction(async (tx) => {
    await lockPerson(tx, personId);
    const person = await tx.person.findUnique({ where: { id: personId }, select: { active: true } });
    if (!person) throw notFound();
    if (!person.active) throw new AppError("CONFLICT", "This person has left.", { reason: "HAS_LEFT" });
    await sendAccessMail(tx, actor, personId);
  }, outer);
}
