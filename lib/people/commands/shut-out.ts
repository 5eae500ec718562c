import { closeEverything } from "@/lib/auth/session";
import type { Tx } from "@/lib/db";

/** Ends a person's account, in the given transaction: sign-in, sessions, keys, feeds and links are dead at once. */
export async function shutOut(tx: Tx, personId: number, at: Date): Promise<void> {
  await tx.person.update({
    where: { id: personId },
    data: { active: false, deactivatedAt: at, accessMailAt: null },
    select: { id: true },
  });
  await closeEverything(tx, personId, "deactivated");
  await tx.apiToken.updateMany({ where: { personId, revokedAt: null }, data: { revokedAt: at } });
  await tx.feedToken.updateMany({ where: { personId, revokedAt: null }, data: { revokedAt: at } });
  await tx.preboardingLink.updateMany({ where: { personId, revokedAt: null }, data: { revokedAt: at } });
  await tx.invite.updateMany({ where: { personId, usedAt: null }, data: { usedAt: at } });
}
