import type { PersonActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { instantFromDate, localFromDate } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { readSpan } from "../rules/span";
import type { DecidedLeave, Inbox, WaitingLeave } from "../schema/inbox";
import type { InboxScope } from "../schema/scopes";
import { colleaguesAway, shiftsTouched } from "./around";
import { balancesOf } from "./inbox/balances";
import { decidedIds, sentTo, waitingCounts, waitingRows } from "./inbox/rows";
import { nameOf } from "./mine";

const waitingShown = 100;
const decidedShown = 10;

/** What waits for an actor's decision and what was decided lately, in a number of queries that does not grow with it. */
export async function leaveInbox(actor: PersonActor, scope: InboxScope, tx: Tx = db()): Promise<Inbox> {
  const at = now();
  const [rows, counts, ids] = await Promise.all([
    waitingRows(tx, actor, scope, at, waitingShown),
    waitingCounts(tx, actor, at),
    decidedIds(tx, actor, scope, at, decidedShown),
  ]);
  const [balances, shifts, away, decided] = await Promise.all([
    balancesOf(tx, rows),
    shiftsTouched(rows, tx),
    colleaguesAway(rows, ["approved", "pending"], tx),
    decidedLeaves(ids, tx),
  ]);
  const waiting = rows.map(
    (row, index): WaitingLeave => ({
      id: row.id,
      person: { id: row.personId, name: row.name, position: row.position },
      unit: row.unit,
      section: row.section,
      reason: row.reason,
      colour: row.colour,
      from: row.from,
      to: row.to,
      first: row.first,
      last: row.last,
      days: readSpan(row.from, row.to)?.days ?? 1,
      allDay: row.allDay,
      comment: row.comment,
      sentAt: instantFromDate(row.sentAt),
      receiver: row.receiver,
      isMine: row.isMine ?? false,
      isStandIn: row.isStandIn,
      balance: balances.get(row.id) ?? null,
      shifts: shifts[index] ?? [],
      ...(away[index] ?? { alsoAway: [], team: { away: 0, size: 0 } }),
    }),
  );
  return { waiting, decided, counts };
}

/** How many applications wait for an actor personally, or as a stand-in: the count beside the navigation. */
export async function waitingForMe(actor: PersonActor, tx: Tx = db()): Promise<number> {
  const [counted] = await tx.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from "LeaveApplication" a
     where a.status = 'pending' and ${sentTo(actor, now())}`;
  return counted?.count ?? 0;
}

/** Decided applications by id, in the ids' order; who may see them has been asked before. */
export async function decidedLeaves(ids: readonly number[], tx: Tx = db()): Promise<DecidedLeave[]> {
  const rows = await tx.leaveApplication.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      person: { select: { firstName: true, lastName: true } },
      reason: { select: { name: true } },
      startsLocal: true,
      endsLocal: true,
      allDay: true,
      status: true,
      decidedBy: { select: { firstName: true, lastName: true } },
      decidedFor: { select: { firstName: true, lastName: true } },
      decidedAt: true,
      decisionComment: true,
    },
  });
  const leaves = rows.map((row) => ({
    id: row.id,
    person: nameOf(row.person) ?? "",
    reason: row.reason.name,
    from: localFromDate(row.startsLocal),
    to: localFromDate(row.endsLocal),
    allDay: row.allDay,
    status: row.status,
    decidedBy: nameOf(row.decidedBy),
    decidedFor: nameOf(row.decidedFor),
    decidedAt: row.decidedAt && instantFromDate(row.decidedAt),
    decisionComment: row.decisionComment,
  }));
  return leaves.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}
