import { record } from "@/lib/audit";
import type { PersonActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, translating } from "@/lib/db";
import { enqueue } from "@/lib/jobs/enqueue";
import { loadFacts } from "../queries/facts";
import { judge } from "../rules/evaluate";
import { type LeaveInput, readRequest } from "../rules/request";
import { takeEffect } from "./effects";
import { forPerson } from "./for-person";
import { constraintMeaning, refusal } from "./refusal";
import { leaveRow } from "./row";

export type Applied = { id: number; status: "pending" | "approved" };

/**
 * Applies for leave in the caller's own name: checked by every rule and stored under a lock of the person, so that
 * two requests at once see each other. Raises RULE_VIOLATED with all violations.
 */
export async function applyForLeave(actor: PersonActor, input: LeaveInput, outer?: Tx): Promise<Applied> {
  const { span, violations: unreadable } = readRequest(input);
  if (!span || unreadable.length > 0) throw refusal(unreadable);
  return forPerson(actor.id, outer, async (tx) => {
    const at = now();
    const { facts, home, reason, tracker } = await loadFacts(tx, actor.id, input, span, at);
    const { violations } = judge(input, facts);
    if (violations.length > 0 || !home || !reason) throw refusal(violations);

    const receiverId = Number(input.manager?.id ?? facts.receiverId);
    const status = reason.autoApprove ? "approved" : "pending";
    const row = { ...leaveRow(span, home), personId: actor.id, reasonId: reason.id, receiverId };
    const { id, history } = await translating(
      () =>
        tx.leaveApplication.create({
          data: {
            ...row,
            comment: input.comment,
            status,
            createdAt: at,
            decidedAt: status === "approved" ? at : null,
            history: { create: { to: "pending", at, byId: actor.id } },
          },
          select: { id: true, history: { select: { id: true } } },
        }),
      constraintMeaning,
    );
    if (status === "approved") {
      await tx.leaveStatusChange.create({ data: { applicationId: id, from: "pending", to: "approved", at } });
      await takeEffect(tx, { ...row, id, span }, { byId: null, at }, tracker, home.approvalFreesShifts);
    } else for (const sent of history) await enqueue(tx, "leave.news", sent);
    const { from, to } = span;
    await record(tx, actor, {
      action: "leave.applied",
      subject: { kind: "leaveApplication", id },
      after: { personId: actor.id, reasonId: reason.id, from, to, status },
    });
    return { id, status };
  });
}
