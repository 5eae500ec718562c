import type { Tx } from "@/lib/db";
import { hashRecoveryCode, newRecoveryCodes } from "./recovery";

/** Ten new codes in place of those there are; gives them, once. */
export async function writeRecoveryCodes(tx: Tx, personId: number, at: Date): Promise<string[]> {
  const codes = newRecoveryCodes();
  await tx.secondFactor.deleteMany({ where: { personId, kind: "recovery" } });
  await tx.secondFactor.createMany({
    data: codes.map((code) => ({
      personId,
      kind: "recovery" as const,
      secret: hashRecoveryCode(personId, code),
      confirmedAt: at,
      createdAt: at,
    })),
  });
  return codes;
}

/** Codes for somebody who has none left; null for everybody else. */
export async function firstRecoveryCodes(tx: Tx, personId: number, at: Date): Promise<string[] | null> {
  const left = await tx.secondFactor.count({ where: { personId, kind: "recovery", usedAt: null } });
  return left > 0 ? null : writeRecoveryCodes(tx, personId, at);
}

/** Codes stand in for an app or a passkey: without either they go too. */
export async function forgetSpareCodes(tx: Tx, personId: number): Promise<void> {
  const others = { personId, confirmedAt: { not: null }, kind: { not: "recovery" as const } };
  if ((await tx.secondFactor.count({ where: others })) > 0) return;
  await tx.secondFactor.deleteMany({ where: { personId, kind: "recovery" } });
}
