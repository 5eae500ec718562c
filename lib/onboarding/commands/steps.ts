import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dateFromLocal, dayOf, daysBetween, instantFromDate } from "@/lib/dates";
import { localNow } from "@/lib/dates/zones";
import { inTransaction, lockPerson, type Tx } from "@/lib/db";
import { AppError, invalid, notFound } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/prisma/client";
import { requireOnboarding } from "../access";
import { loadPlanPerson } from "../queries/plan-person";
import { momentAt, momentOf } from "../rules/moment";
import { isPast } from "../rules/plan";
import { type TriggerColumns, triggerOf } from "../rules/trigger";
import type { StepDeed } from "../schema/plan-changes";
import { fireDueSteps } from "./fire";
import { momentColumns, wholeSecond } from "./step-rows";
import { wakeSteps } from "./wake";

type Step = TriggerColumns & { personId: number; timezone: string };

const ACTIONS = {
  now: "onboarding.stepForced",
  skip: "onboarding.stepSkipped",
  move: "onboarding.stepMoved",
  restore: "onboarding.stepRestored",
} as const;

/**
 * Edits one step of a person's plan: fires it now (a parked one is tried again), never, at another moment of the
 * person's clock, or again when the plan has it. Raises FORBIDDEN, NOT_FOUND, INVALID at `day` for a moment that is
 * past, and CONFLICT when it has fired or the plan's own moment is past.
 */
export async function changeStep(
  actor: Actor,
  { stepId, ...deed }: { stepId: number } & StepDeed,
  outer?: Tx,
): Promise<void> {
  requireOnboarding(actor, "editPlan");
  await inTransaction(async (tx) => {
    const at = now();
    const seen = await tx.step.findUnique({
      where: { id: stepId },
      select: {
        personId: true,
        timezone: true,
        triggerKind: true,
        days: true,
        minute: true,
        conditions: true,
      },
    });
    if (!seen) throw notFound();
    await lockPerson(tx, seen.personId);
    const data = await changed(tx, seen, deed, at);
    const { count } = await tx.step.updateMany({ where: { id: stepId, state: { not: "fired" } }, data });
    if (count === 0) throw new AppError("CONFLICT", "This has happened already.", { reason: "STEP_FIRED" });
    if (deed.deed === "restore") await wakeSteps(tx, [seen.personId], at);
    if (deed.deed === "now" || deed.deed === "restore") await fireDueSteps(tx, [seen.personId], at);
    await record(tx, actor, {
      action: ACTIONS[deed.deed],
      subject: { kind: "person", id: seen.personId },
      after: { step: stepId, ...(deed.deed === "move" ? { day: deed.day, minute: deed.minute } : {}) },
    });
  }, outer);
}

const FRESH = { attempts: 0, retryAt: null, lastError: null } as const;

async function changed(
  tx: Tx,
  step: Step,
  deed: StepDeed,
  at: Date,
): Promise<Prisma.StepUpdateManyMutationInput> {
  if (deed.deed === "skip") return { state: "skipped", retryAt: null };
  if (deed.deed === "now") {
    const dueLocal = dateFromLocal(localNow(step.timezone, at));
    return { state: "due", dueAt: wholeSecond(at), dueLocal, attempts: 0, retryAt: null };
  }
  const person = await loadPlanPerson(tx, step.personId, at);
  const planned = momentOf(triggerOf(step), person, person.isWorkday);
  if (deed.deed !== "move") {
    if (planned.kind === "now" || isPast(planned, instantFromDate(at))) {
      throw new AppError("CONFLICT", "The plan's own moment is past: do it now, or move it.", {
        reason: "STEP_PAST",
      });
    }
    const state = planned.kind === "waiting" ? "waiting" : "due";
    return { ...FRESH, ...momentColumns(planned, person.zone, at), state, setLocal: null, setDays: null };
  }
  const when = momentAt(deed.day, deed.minute, person.zone);
  if (isPast(when, instantFromDate(at))) {
    throw invalid([{ path: ["day"], message: "This moment is past. Choose a later one, or do it now." }]);
  }
  const columns = momentColumns(when, person.zone, at);
  const setDays = planned.kind === "at" ? daysBetween(dayOf(planned.local), dayOf(when.local)) : null;
  return { ...FRESH, ...columns, state: "due", setLocal: columns.dueLocal, setDays };
}
