import type { PersonActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { LocalTime } from "@/lib/dates";
import { type Tx, translating } from "@/lib/db";
import { tellSubscribers } from "@/lib/webhooks/tell";
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
      await tellApprovedAtOnce(tx, { person: actor.id, application: id, ...span, timezone: home.zone });
    }
    return { id, status, span, reason: reason.name, zone: home.zone, sentAt };
  });
}

type ToldLeave = { person: number; application: number; from: LocalTime; to: LocalTime; timezone: string };

/** Nobody is written to, so there is no news to write; integrators hear of it like of any other leave. */
async function tellApprovedAtOnce(tx: Tx, leave: ToldLeave): Promise<void> {
  const { person, application, from, to, timezone } = leave;
  const told = { person, application, from, to, timezone };
  await tellSubscribers(tx, "leave.applied", [told]);
  await tellSubscribers(tx, "leave.decided", [{ ...told, decision: "approved", status: "approved" }]);
}
