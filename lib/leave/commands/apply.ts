import type { PersonActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Tx, translating } from "@/lib/db";
import { loadFacts } from "../queries/facts";
import { judge } from "../rules/evaluate";
import { type LeaveInput, readRequest } from "../rules/request";
import type { LeaveSpan } from "../rules/span";
import { takeEffect } from "./effects";
import { forPerson } from "./for-person";
import { insertLeave } from "./insert";
import { constraintMeaning, refusal } from "./refusal";
import { leaveRow } from "./row";

/** What was stored, as much of it as an answer needs. */
export type Applied = {
  id: number;
  status: "pending" | "approved";
  span: LeaveSpan;
  reason: string;
  zone: string;
  sentAt: Date;
};

/**
 * Applies for leave in the caller's own name: checked by every rule and stored under a lock of the person, so that
 * two requests at once see each other. Raises RULE_VIOLATED with all violations.
 */
export async function applyForLeave(actor: PersonActor, input: LeaveInput, outer?: Tx): Promise<Applied> {
  const { span, violations: unreadable } = readRequest(input);
  if (!span || unreadable.length > 0) throw refusal(unreadable);
  return forPerson(actor.id, outer, async (tx) => {
    const sentAt = now();
    const { facts, home, reason, tracker } = await loadFacts(
      tx,
      actor.id,
      Number(input.reason.id),
      span,
      sentAt,
    );
    const { violations } = judge(input, facts);
    if (violations.length > 0 || !home || !reason) throw refusal(violations);

    const status = reason.autoApprove ? "approved" : "pending";
    const row = {
      ...leaveRow(span, home),
      personId: actor.id,
      reasonId: reason.id,
      from: span.from,
      to: span.to,
    };
    const receiverId = Number(input.manager?.id ?? facts.receiverId);
    const { id } = await translating(
      () => insertLeave(tx, actor, { ...row, receiverId, comment: input.comment, status, createdAt: sentAt }),
      constraintMeaning,
    );
    if (status === "approved") {
      await tx.leaveStatusChange.create({
        data: { applicationId: id, from: "pending", to: "approved", at: sentAt },
      });
      const decision = { byId: null, at: sentAt };
      await takeEffect(tx, { ...row, id, span }, decision, tracker, home.approvalFreesShifts);
    }
    return { id, status, span, reason: reason.name, zone: home.zone, sentAt };
  });
}
