import { hashSecret, newSecret } from "@/lib/auth/secret";
import type { Tx } from "@/lib/db";

/** Makes a link to a person's preboarding pages beside those there are; gives its secret, of which only the hash is stored. */
export async function makePreboardingLink(
  tx: Tx,
  personId: number,
  sentTo: string,
  createdAt: Date,
): Promise<string> {
  const secret = newSecret();
  await tx.preboardingLink.create({
    data: { personId, hash: hashSecret(secret), sentTo, createdAt },
    select: { id: true },
  });
  return secret;
}

/** Ends every link of a person that is not over; gives how many. */
export async function revokePreboardingLinks(tx: Tx, personId: number, revokedAt: Date): Promise<number> {
  const { count } = await tx.preboardingLink.updateMany({
    where: { personId, revokedAt: null },
    data: { revokedAt },
  });
  return count;
}
