import { record } from "@/lib/audit";
import { now } from "@/lib/clock";
import { inTransaction, lockPerson, type Tx } from "@/lib/db";
import { forbidden, notFound } from "@/lib/errors";
import { type Actor, isAdministrator } from "../actor";
import { hashSecret, newApiKey } from "../secret";

type NewToken = { personId: number; name: string };

/**
 * Makes a key of the onboarding API for a person. The key is in the answer and nowhere else: only its hash
 * is kept. Raises FORBIDDEN to all but administrators.
 */
export async function createApiToken(
  actor: Actor,
  { personId, name }: NewToken,
  outer?: Tx,
): Promise<{ id: number; key: string }> {
  if (!isAdministrator(actor)) throw forbidden();
  const key = newApiKey();
  return inTransaction(async (tx) => {
    const { id } = await tx.apiToken.create({
      data: { personId, name, hash: hashSecret(key), createdAt: now() },
      select: { id: true },
    });
    await record(tx, actor, {
      action: "apiToken.created",
      subject: { kind: "person", id: personId },
      after: { token: id, name },
    });
    return { id, key };
  }, outer);
}

/** Ends a key at once, whoever it belongs to. Raises FORBIDDEN, and NOT_FOUND when there is no such live key. */
export async function revokeApiToken(actor: Actor, id: number, outer?: Tx): Promise<void> {
  if (!isAdministrator(actor)) throw forbidden();
  await inTransaction(async (tx) => {
    const token = await tx.apiToken.findFirst({
      where: { id, revokedAt: null },
      select: { personId: true, name: true },
    });
    if (!token) throw notFound();
    const { count } = await tx.apiToken.updateMany({
      where: { id, revokedAt: null },
      data: { revokedAt: now() },
    });
    if (count === 0) throw notFound();
    await record(tx, actor, {
      action: "apiToken.revoked",
      subject: { kind: "person", id: token.personId },
      before: { token: id, name: token.name },
    });
  }, outer);
}

export type ExistingToken = { createdAt: Date; lastUsedAt: Date | null };

/**
 * The one key of a person under a name: a new one where there is none or where `reset` says so (then the
 * old one is dead), else what is known of the one there is.
 */
export async function namedApiToken(
  actor: Actor,
  { personId, name, reset }: NewToken & { reset: boolean },
): Promise<{ key: string } | { existing: ExistingToken }> {
  return inTransaction(async (tx) => {
    await lockPerson(tx, personId);
    const live = await tx.apiToken.findMany({
      where: { personId, name, revokedAt: null },
      orderBy: { id: "desc" },
      select: { id: true, createdAt: true, lastUsedAt: true },
    });
    const [existing] = live;
    if (existing && !reset) return { existing };
    for (const { id } of live) await revokeApiToken(actor, id, tx);
    return createApiToken(actor, { personId, name }, tx);
  });
}
