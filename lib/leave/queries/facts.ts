import { today } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import type { DaySpan, Facts, LeaveRequest } from "../rules/facts";
import type { LeaveSpan } from "../rules/span";
import { finalSalaries, liveLeaves } from "./facts/leaves";
import { punchesFrom } from "./facts/punches";
import { employmentOn, employmentRows, type ReasonRow, reasonFacts, reasonRow } from "./facts/reason";
import { type PersonTracker, trackerOf } from "./facts/tracker";
import { type Home, homeOf } from "./home";
import { type Receiver, receiversOf } from "./receivers";

/** The facts that the rules ask for, and the rows that a verb needs beside them. */
export type LoadedFacts = {
  facts: Facts;
  home: Home | null;
  reason: ReasonRow | null;
  receivers: Receiver[];
  tracker: PersonTracker | null;
};

const nowhere: Omit<Facts, "reason"> = {
  canWrite: false,
  employment: [],
  lockedThrough: null,
  finalSalaries: [],
  leaves: [],
  punches: [],
  tracker: null,
  managerIds: [],
  receiverId: null,
};

/** Loads what the rules need to judge a request of a person, in a number of queries that history does not change. */
export async function loadFacts(
  tx: Tx,
  personId: number,
  request: LeaveRequest,
  span: LeaveSpan,
  now: Date,
): Promise<LoadedFacts> {
  const reasonId = Number(request.reason.id ?? 0);
  const row = (await reasonRow(tx, reasonId)) ?? null;
  const home = await homeOf(tx, personId, now);
  if (!home) {
    const facts = { ...nowhere, reason: row && reasonFacts(row, []) };
    return { facts, home, reason: row, receivers: [], tracker: null };
  }

  const employments = await employmentRows(tx, personId, reasonId);
  const reason = row && reasonFacts(row, employments);
  const leaves = await liveLeaves(tx, personId, home.zone);
  const receivers = await receiversOf(tx, personId, home);
  const current = employmentOn(employments, today(home.zone, now));
  const person = { id: personId, unitId: home.unitId, hoursPerWeek: current?.hoursPerWeek ?? 0 };
  const tracker = await trackerOf(tx, person, row, span.first, leaves);
  const facts: Facts = {
    reason,
    canWrite: current?.mayWriteLeave ?? false,
    employment: employments.map(({ from, to }): DaySpan => ({ from, to })),
    lockedThrough: home.lockedThrough,
    finalSalaries: await finalSalaries(tx, personId, span.first),
    leaves,
    punches: reason ? await punchesFrom(tx, personId, span.from, home.zone, reason, leaves) : [],
    tracker,
    managerIds: receivers.map(({ id }) => id),
    receiverId: receivers[0]?.id ?? null,
  };
  return { facts, home, reason: row, receivers, tracker };
}
