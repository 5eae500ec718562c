import type { Tx } from "@/lib/db";
import { hashSecret, newSecret } from "../secret";
import type { IssuedToken } from "./schema";

export const ACCESS_SECONDS = 900;
const REFRESH_DAYS = 30;
const MS_PER_DAY = 86_400_000;

const later = (at: Date, milliseconds: number) => new Date(at.getTime() + milliseconds);

/** A new pair of tokens in a family; only their hashes are kept. `parentId`: the refresh token it came from. */
export async function issuePair(
  tx: Tx,
  familyId: number,
  parentId: number | null,
  at: Date,
): Promise<IssuedToken> {
  const [accessToken, refreshToken] = [newSecret(), newSecret()];
  await tx.accessToken.create({
    data: {
      familyId,
      hash: hashSecret(accessToken),
      issuedAt: at,
      expiresAt: later(at, ACCESS_SECONDS * 1000),
    },
    select: { id: true },
  });
  await tx.refreshToken.create({
    data: {
      familyId,
      parentId,
      hash: hashSecret(refreshToken),
      issuedAt: at,
      expiresAt: later(at, REFRESH_DAYS * MS_PER_DAY),
    },
    select: { id: true },
  });
  return { token: { tokenType: "Bearer", accessToken, expiredIn: ACCESS_SECONDS, refreshToken } };
}
