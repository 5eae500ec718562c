import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { inTransaction, lockPerson, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { requireOnboarding } from "../access";
import { afterDone } from "./after-done";

/** Notes an account that a person was given elsewhere; noting it again makes it live again. Raises FORBIDDEN. */
export async function noteAccount(
  actor: Actor,
  { personId, name }: { personId: number; name: string },
  outer?: Tx,
): Promise<void> {
  requireOnboarding(actor, "editPlan");
  await inTransaction(async (tx) => {
    const grantedAt = now();
    await lockPerson(tx, personId);
    await tx.integrationAccount.upsert({
      where: { personId_name: { personId, name } },
      create: { personId, name, grantedAt },
      update: { grantedAt, revokedAt: null },
    });
    await record(tx, actor, {
      action: "account.granted",
      subject: { kind: "person", id: personId },
      after: { name },
    });
  }, outer);
}

/** Confirms that an account elsewhere is gone; the last one fires what waits for it. Raises NOT_FOUND, FORBIDDEN. */
export async function confirmRevoked(
  actor: Actor,
  { personId, accountId }: { personId: number; accountId: number },
  outer?: Tx,
): Promise<void> {
  requireOnboarding(actor, "editPlan");
  await inTransaction(async (tx) => {
    const at = now();
    await lockPerson(tx, personId);
    const account = await tx.integrationAccount.findFirst({
      where: { id: accountId, personId },
      select: { name: true, revokedAt: true },
    });
    if (!account) throw notFound();
    if (account.revokedAt) return;
    await tx.integrationAccount.update({ where: { id: accountId }, data: { revokedAt: at } });
    await record(tx, actor, {
      action: "account.revoked",
      subject: { kind: "person", id: personId },
      after: { name: account.name },
    });
    await afterDone(tx, personId, at);
  }, outer);
}
