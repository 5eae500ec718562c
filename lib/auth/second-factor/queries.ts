import { db, type Tx } from "@/lib/db";

export type OwnSecondFactor = { since: string; recoveryLeft: number };

/** Since when a person signs in with two steps, and how many recovery codes are left; null where it is off. */
export async function secondFactorOf(personId: number, tx: Tx = db()): Promise<OwnSecondFactor | null> {
  const rows = await tx.secondFactor.findMany({
    where: { personId, confirmedAt: { not: null } },
    select: { kind: true, confirmedAt: true, usedAt: true },
  });
  const app = rows.find(({ kind }) => kind === "totp");
  if (!app?.confirmedAt) return null;
  return {
    since: app.confirmedAt.toISOString(),
    recoveryLeft: rows.filter(({ kind, usedAt }) => kind === "recovery" && usedAt === null).length,
  };
}
