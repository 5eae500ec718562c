import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dateFromLocal, localNow } from "@/lib/dates";
import { inTransaction, lockPerson, type Tx } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import { requireOnboarding } from "../access";
import { fireDueSteps } from "./fire";
import { wholeSecond } from "./step-rows";

export type StepDeed = "now" | "skip";

/**
 * Edits one step of a person's plan: fires it now (a parked one is tried again), or never.
 * Raises FORBIDDEN, NOT_FOUND, and CONFLICT when it has fired.
 */
export async function changeStep(
  actor: Actor,
  { stepId, deed }: { stepId: number; deed: StepDeed },
  outer?: Tx,
): Promise<void> {
  requireOnboarding(actor, "editPlan");
  await inTransaction(async (tx) => {
    const at = now();
    const seen = await tx.step.findUnique({
      where: { id: stepId },
      select: { personId: true, timezone: true },
    });
    if (!seen) throw notFound();
    await lockPerson(tx, seen.personId);
    const change =
      deed === "skip"
        ? { state: "skipped" as const, retryAt: null }
        : {
            state: "due" as const,
            dueAt: wholeSecond(at),
            dueLocal: dateFromLocal(localNow(seen.timezone, at)),
            attempts: 0,
            retryAt: null,
          };
    const { count } = await tx.step.updateMany({
      where: { id: stepId, state: { not: "fired" } },
      data: change,
    });
    if (count === 0) throw new AppError("CONFLICT", "This has happened already.", { reason: "STEP_FIRED" });
    if (deed === "now") await fireDueSteps(tx, [seen.personId], at);
    await record(tx, actor, {
      action: deed === "skip" ? "onboarding.stepSkipped" : "onboarding.stepForced",
      subject: { kind: "person", id: seen.personId },
      after: { step: stepId },
    });
  }, outer);
}
