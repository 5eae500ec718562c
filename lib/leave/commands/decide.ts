import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { inTransaction, lockPerson, type Tx, translating } from "@/lib/db";
import { conflict, notFound } from "@/lib/errors";
import { enqueue } from "@/lib/jobs/enqueue";
import { mayDo, standingOf } from "../access";
import { type LeaveRecord, leaveRecord } from "../queries/application";
import { type LoadedFacts, loadFacts } from "../queries/facts";
import { decidedLeaves } from "../queries/inbox";
import type { Facts } from "../rules/facts";
import { type LeaveSpan, readSpan } from "../rules/span";
import { takeEffect, undoEffect } from "./effects";
import { constraintMeaning } from "./refusal";

export type Decision = { id: number; decision: "approved" | "denied"; comment: string };

/**
 * Approves or denies a pending application; of two at once the first one decides. Raises NOT_FOUND for who may not
 * decide it, CONFLICT when it is decided already (`data` says how) or its days are closed for payroll.
 */
export async function decideLeave(actor: Actor, input: Decision, outer?: Tx): Promise<{ id: number }> {
  return inTransaction(async (tx) => {
    const locked = await lockedLeave(tx, actor, input.id);
    if (locked.leave.status !== "pending") throw await alreadyDecided(tx, locked.leave);
    await change(tx, actor, locked, input);
    return { id: input.id };
  }, outer);
}

/**
 * Turns a decision round, recorded beside the first one: what was debited is given back, or debited now. Raises
 * NOT_FOUND, CONFLICT when there is no such decision to turn round, RULE_VIOLATED when other leave has taken the days.
 */
export async function reverseDecision(actor: Actor, input: Decision, outer?: Tx): Promise<{ id: number }> {
  return inTransaction(async (tx) => {
    const locked = await lockedLeave(tx, actor, input.id);
    const before = input.decision === "approved" ? "denied" : "approved";
    if (locked.leave.status !== before) throw await alreadyDecided(tx, locked.leave);
    await translating(() => change(tx, actor, locked, input), constraintMeaning);
    return { id: input.id };
  }, outer);
}

/** Says who was first, so that the second one need not ask. */
async function alreadyDecided(tx: Tx, { id }: LeaveRecord) {
  const [decided] = await decidedLeaves([id], tx);
  return conflict("This application has been decided meanwhile.", "ALREADY_DECIDED", decided);
}

type Locked = {
  leave: LeaveRecord;
  loaded: LoadedFacts;
  span: LeaveSpan;
  /** Whom the actor stands in for. */
  forId: number | null;
};

async function lockedLeave(tx: Tx, actor: Actor, id: number): Promise<Locked> {
  const seen = await leaveRecord(tx, id);
  if (!seen) throw notFound();
  await lockPerson(tx, seen.personId);
  const leave = await leaveRecord(tx, id);
  const span = leave && readSpan(leave.from, leave.to);
  if (!leave || !span) throw notFound();
  const loaded = await loadFacts(tx, leave.personId, leave.reasonId, span, now());
  const standing = standingOf(
    actor,
    leave,
    loaded.managers.map((manager) => manager.id),
  );
  if (!mayDo(standing, "decide")) throw notFound();
  return { leave, loaded, span, forId: standing === "standIn" ? leave.receiverId : null };
}

async function change(tx: Tx, actor: Actor, locked: Locked, { decision, comment }: Decision): Promise<void> {
  const { leave, loaded, span, forId } = locked;
  const decided = { byId: actor.kind === "person" ? actor.id : null, at: now() };
  if (decision === "approved" || leave.status === "approved") refuseClosedDays(leave, loaded.facts);
  await tx.leaveApplication.update({
    where: { id: leave.id, status: leave.status },
    data: {
      status: decision,
      decidedById: decided.byId,
      decidedForId: forId,
      decidedAt: decided.at,
      decisionComment: comment,
    },
    select: { id: true },
  });
  const news = await tx.leaveStatusChange.create({
    data: { applicationId: leave.id, from: leave.status, to: decision, ...decided, forId, comment },
    select: { id: true },
  });
  await enqueue(tx, "leave.news", news);
  if (decision === "approved") {
    const freesShifts = loaded.home?.approvalFreesShifts ?? false;
    await takeEffect(tx, { ...leave, span }, decided, loaded.tracker, freesShifts);
  } else if (leave.status === "approved") await undoEffect(tx, leave.id, decided);
  await record(tx, actor, {
    action: `leave.${decision}`,
    subject: { kind: "leaveApplication", id: leave.id },
    before: { status: leave.status },
    after: { status: decision, comment, ...(forId === null ? {} : { standsInFor: forId }) },
  });
}

/** What an approval changes lies on days whose payroll must still be open. */
function refuseClosedDays(leave: LeaveRecord, { lockedThrough, finalSalaries }: Facts): void {
  const isLocked = lockedThrough !== null && leave.first <= lockedThrough;
  const isFinal = finalSalaries.some(
    ({ from, to }) => (from ?? "") <= leave.last && leave.first <= (to ?? "9"),
  );
  if (!isLocked && !isFinal) return;
  const reason = isLocked ? "SALARY_PERIOD_LOCKED" : "LEAVEAPP_LOCKED_SALARIES_IN_PERIOD";
  throw conflict("Payroll is closed for days of this leave.", reason);
}
