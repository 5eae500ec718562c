import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { today } from "@/lib/dates";
import { inTransaction, lockPerson, type Tx, translating } from "@/lib/db";
import { conflict, notFound } from "@/lib/errors";
import { enqueue } from "@/lib/jobs/enqueue";
import { mayDo, standingOf } from "../access";
import { type LeaveRecord, leaveRecord } from "../queries/application";
import { finalSalaries, liveLeaves } from "../queries/facts/leaves";
import { employmentOn, employmentRows, reasonRow } from "../queries/facts/reason";
import { trackerOf } from "../queries/facts/tracker";
import { homeOf } from "../queries/home";
import { decidedLeaves } from "../queries/inbox";
import { managersAbove } from "../queries/receivers";
import { readSpan } from "../rules/span";
import { takeEffect, undoEffect } from "./effects";
import { constraintMeaning } from "./refusal";

export type Decision = { id: number; decision: "approved" | "denied"; comment: string };

/**
 * Approves or denies a pending application; of two at once the first one decides. Raises NOT_FOUND for who may not
 * decide it, CONFLICT when it is decided already (`data` says how) or its days are closed for payroll.
 */
export async function decideLeave(actor: Actor, input: Decision, outer?: Tx): Promise<{ id: number }> {
  return inTransaction(async (tx) => {
    const leave = await lockedLeave(tx, actor, input.id);
    if (leave.status !== "pending") throw await alreadyDecided(tx, leave);
    await change(tx, actor, leave, input);
    return { id: leave.id };
  }, outer);
}

/**
 * Turns a decision round, recorded beside the first one: what was debited is given back, or debited now. Raises
 * NOT_FOUND, CONFLICT when there is no such decision to turn round, RULE_VIOLATED when other leave has taken the days.
 */
export async function reverseDecision(actor: Actor, input: Decision, outer?: Tx): Promise<{ id: number }> {
  return inTransaction(async (tx) => {
    const leave = await lockedLeave(tx, actor, input.id);
    const before = input.decision === "approved" ? "denied" : "approved";
    if (leave.status !== before) throw await alreadyDecided(tx, leave);
    await translating(() => change(tx, actor, leave, input), constraintMeaning);
    return { id: leave.id };
  }, outer);
}

/** Says who was first, so that the second one need not ask. */
async function alreadyDecided(tx: Tx, { id }: LeaveRecord) {
  const [decided] = await decidedLeaves([id], tx);
  return conflict("This application has been decided meanwhile.", "ALREADY_DECIDED", decided);
}

async function lockedLeave(tx: Tx, actor: Actor, id: number): Promise<LeaveRecord> {
  const seen = await leaveRecord(tx, id);
  if (!seen) throw notFound();
  await lockPerson(tx, seen.personId);
  const leave = await leaveRecord(tx, id);
  const home = await homeOf(tx, seen.personId, now());
  const managers = home ? await managersAbove(tx, seen.personId, home) : [];
  const standing = standingOf(
    actor,
    seen,
    managers.map((manager) => manager.id),
  );
  if (!leave || !mayDo(standing, "decide")) throw notFound();
  return leave;
}

async function change(
  tx: Tx,
  actor: Actor,
  leave: LeaveRecord,
  { decision, comment }: Decision,
): Promise<void> {
  const at = now();
  const byId = actor.kind === "person" ? actor.id : null;
  if (decision === "approved" || leave.status === "approved") await refuseClosedDays(tx, leave);
  await tx.leaveApplication.update({
    where: { id: leave.id, status: leave.status },
    data: { status: decision, decidedById: byId, decidedAt: at, decisionComment: comment },
  });
  const news = await tx.leaveStatusChange.create({
    data: { applicationId: leave.id, from: leave.status, to: decision, byId, at, comment },
    select: { id: true },
  });
  await enqueue(tx, "leave.news", news);
  if (decision === "approved") await approve(tx, leave, byId, at);
  else if (leave.status === "approved") await undoEffect(tx, leave.id, { byId, at });
  await record(tx, actor, {
    action: `leave.${decision}`,
    subject: { kind: "leaveApplication", id: leave.id },
    before: { status: leave.status },
    after: { status: decision, comment },
  });
}

/** What an approval changes lies on days whose payroll must still be open. */
async function refuseClosedDays(tx: Tx, leave: LeaveRecord): Promise<void> {
  const home = await homeOf(tx, leave.personId, now());
  const isLocked = home?.lockedThrough != null && leave.first <= home.lockedThrough;
  const final = await finalSalaries(tx, leave.personId, leave.first);
  if (!isLocked && !final.some(({ from }) => from !== null && from <= leave.last)) return;
  const reason = isLocked ? "SALARY_PERIOD_LOCKED" : "LEAVEAPP_LOCKED_SALARIES_IN_PERIOD";
  throw conflict("Payroll is closed for days of this leave.", reason);
}

async function approve(tx: Tx, leave: LeaveRecord, byId: number | null, at: Date): Promise<void> {
  const span = readSpan(leave.from, leave.to);
  const home = await homeOf(tx, leave.personId, at);
  if (!span || !home) return;
  const employments = await employmentRows(tx, leave.personId, leave.reasonId);
  const hoursPerWeek = employmentOn(employments, today(home.zone, at))?.hoursPerWeek ?? 0;
  const person = { id: leave.personId, unitId: home.unitId, hoursPerWeek };
  const reason = (await reasonRow(tx, leave.reasonId)) ?? null;
  const leaves = await liveLeaves(tx, leave.personId, home.zone);
  const tracker = await trackerOf(tx, person, reason, leave.first, leaves);
  await takeEffect(tx, { ...leave, span }, { byId, at }, tracker, home.approvalFreesShifts);
}
