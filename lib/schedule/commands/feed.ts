import { record } from "@/lib/audit";
import type { PersonActor } from "@/lib/auth/actor";
import { hashSecret, newSecret } from "@/lib/auth/secret";
import { now } from "@/lib/clock";
import { inTransaction, lockPerson, type Tx } from "@/lib/db";
import { linkTo } from "@/lib/mail/links";

/** A new private address of the caller's calendar, told this once; the one before stops working. */
export async function makeFeed(actor: PersonActor, outer?: Tx): Promise<{ url: string }> {
  const secret = newSecret();
  await inTransaction(async (tx) => {
    await lockPerson(tx, actor.id);
    await revoke(tx, actor.id);
    await tx.feedToken.create({ data: { personId: actor.id, hash: hashSecret(secret), createdAt: now() } });
    await record(tx, actor, { action: "calendar.shared", subject: { kind: "person", id: actor.id } });
  }, outer);
  return { url: linkTo(`/v2/users/calendar.ics?token=${secret}`) };
}

/** The address stops working; revoking twice is no error. */
export async function revokeFeed(actor: PersonActor, outer?: Tx): Promise<void> {
  await inTransaction(async (tx) => {
    await lockPerson(tx, actor.id);
    const { count } = await revoke(tx, actor.id);
    if (count === 0) return;
    await record(tx, actor, { action: "calendar.revoked", subject: { kind: "person", id: actor.id } });
  }, outer);
}

const revoke = (tx: Tx, personId: number) =>
  tx.feedToken.updateMany({ where: { personId, revokedAt: null }, data: { revokedAt: now() } });
