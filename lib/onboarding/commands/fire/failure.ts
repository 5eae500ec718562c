import { record } from "@/lib/audit";
import { system } from "@/lib/auth/actor";
import { databaseFault, isDatabaseDown, type Tx } from "@/lib/db";
import { log } from "@/lib/log";
import { afterFailure } from "../../rules/firing";
import type { DueStep } from "./due";

/** What concerns the transaction as a whole is its caller's to retry, and no fault of a step. */
export const isStepsFault = (error: unknown): boolean =>
  !isDatabaseDown(error) && !/^40/.test(databaseFault(error)?.sqlState ?? "");

/** A step that failed is tried again later with growing pauses, then parked for somebody to look at. */
export async function putOff(tx: Tx, step: DueStep, error: unknown, at: Date): Promise<void> {
  const attempts = step.attempts + 1;
  const next = afterFailure(attempts, at);
  const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 2000);
  await tx.step.update({
    where: { id: step.id },
    data: { ...next, attempts, lastError },
    select: { id: true },
  });
  log.warn({ step: step.id, attempts, state: next.state, err: error }, "a step failed");
  if (next.state !== "parked") return;
  await record(tx, system("engine"), {
    action: "onboarding.stepParked",
    subject: { kind: "person", id: step.personId },
    after: { step: step.id, trigger: step.triggerKey, attempts },
  });
}
