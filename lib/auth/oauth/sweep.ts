import { now } from "@/lib/clock";
import { db } from "@/lib/db";

/** Deletes tokens past their time, and the families that have none left. */
export async function sweepTokens(): Promise<void> {
  const expired = { where: { expiresAt: { lt: now() } } };
  await db().accessToken.deleteMany(expired);
  await db().refreshToken.deleteMany(expired);
  await db().tokenFamily.deleteMany({ where: { refreshTokens: { none: {} }, accessTokens: { none: {} } } });
}
