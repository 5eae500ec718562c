import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { hashRecoveryCode } from "./recovery";
import { openTotp, stepOfCode } from "./totp";

/**
 * Whether this is a code of the person's authenticator app, or an unused recovery code; null when it is neither. It is
 * used up by the asking: of two at once with the same code one is told no.
 */
export async function proveSecondFactor(
  personId: number,
  code: string,
  tx: Tx,
): Promise<"app" | "recovery" | null> {
  const digits = code.replace(/\s/g, "");
  if (/^\d{6}$/.test(digits)) return (await consumeAppCode(tx, personId, digits)) ? "app" : null;
  return (await consumeRecoveryCode(tx, personId, code)) ? "recovery" : null;
}

async function consumeAppCode(tx: Tx, personId: number, code: string): Promise<boolean> {
  const factor = await tx.secondFactor.findFirst({
    where: { personId, kind: "totp", confirmedAt: { not: null } },
    select: { id: true, secret: true },
  });
  const at = now();
  const step = factor && stepOfCode(openTotp(factor.secret), code, at);
  if (!factor || step === null) return false;
  const { count } = await tx.secondFactor.updateMany({
    where: { id: factor.id, counter: { lt: step } },
    data: { counter: step, usedAt: at },
  });
  return count === 1;
}

async function consumeRecoveryCode(tx: Tx, personId: number, code: string): Promise<boolean> {
  const { count } = await tx.secondFactor.updateMany({
    where: { personId, kind: "recovery", usedAt: null, secret: hashRecoveryCode(personId, code) },
    data: { usedAt: now() },
  });
  return count === 1;
}
