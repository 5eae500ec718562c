import { now } from "@/lib/clock";
import { inTransaction, type Tx } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { hashSecret } from "../secret";
import { issuePair } from "./issue";
import type { IssuedToken } from "./schema";

/** A token that comes twice within this time is a lost answer or a double tap; later it is a thief or a victim. */
const TOLERATED_MS = 10_000;

const refused = () =>
  new AppError("INVALID", "The refresh token is unknown, used or expired.", {
    reason: "INVALID_REFRESH_TOKEN",
  });

/**
 * A new pair for a refresh token, which is used up by it: of two calls at once exactly one succeeds. Using it again
 * is always refused, and ends the whole family unless it happens within ten seconds.
 */
export async function refreshGrant(refreshToken: string): Promise<IssuedToken> {
  const hash = hashSecret(refreshToken);
  const issued = await inTransaction(async (tx) => {
    const at = now();
    const consumed = await consume(tx, hash, at);
    if (consumed) return issuePair(tx, consumed.familyId, consumed.id, at);
    await revokeIfReused(tx, hash, at);
    return null;
  });
  // Thrown outside: a revocation must not be rolled back with the refusal.
  if (!issued) throw refused();
  return issued;
}

async function consume(
  tx: Tx,
  hash: Uint8Array,
  at: Date,
): Promise<{ id: number; familyId: number } | undefined> {
  const [row] = await tx.$queryRaw<{ id: number; familyId: number }[]>`
    update "RefreshToken" r set "consumedAt" = ${at}
      from "TokenFamily" f join "Person" p on p.id = f."personId" and p.active
     where r.hash = ${hash} and r."consumedAt" is null and r."expiresAt" > ${at}
       and f.id = r."familyId" and f."revokedAt" is null
    returning r.id, r."familyId"`;
  return row;
}

async function revokeIfReused(tx: Tx, hash: Uint8Array, at: Date): Promise<void> {
  const tolerated = new Date(at.getTime() - TOLERATED_MS);
  await tx.$executeRaw`
    update "TokenFamily" f set "revokedAt" = ${at}, reason = 'reuse'
      from "RefreshToken" r
     where r.hash = ${hash} and r."consumedAt" < ${tolerated} and f.id = r."familyId" and f."revokedAt" is null`;
}
