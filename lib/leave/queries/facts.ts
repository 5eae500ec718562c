import { today } from "@/lib/dates/zones";
import type { Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { DaySpan, Facts } from "../rules/facts";
import type { LeaveSpan } from "../rules/span";
import { finalSalariesQuery, type LeaveRow, leaveFact, leavesQuery } from "./facts/leaves";
import { type PunchRow, punchesQuery, punchFact } from "./facts/punches";
import {
  type EmploymentRow,
  employmentOn,
  employmentsQuery,
  type ReasonRow,
  reasonFacts,
  reasonQuery,
} from "./facts/reason";
import {
  entriesQuery,
  homeHolidaysQuery,
  ownShiftsQuery,
  type PersonTracker,
  personTracker,
  type TrackerRows,
} from "./facts/tracker";
import { type Home, homeQuery } from "./home";
import { aboveHome, choiceOf, inOrder, type Receiver, type ReceiverRow, receiversQuery } from "./receivers";

/** The facts that the rules ask for, and the rows that a verb needs beside them. */
export type LoadedFacts = {
  facts: Facts;
  home: Home | null;
  reason: ReasonRow | null;
  tracker: PersonTracker | null;
  /** All who manage the person's absence, and those of them who may be named. */
  managers: Receiver[];
  receivers: Receiver[];
};

type Rows = TrackerRows & {
  home: Home | null;
  reason: ReasonRow | null;
  employments: EmploymentRow[];
  leaves: LeaveRow[];
  finalSalaries: DaySpan[];
  punches: PunchRow[];
  managers: ReceiverRow[];
};

const one = (query: Prisma.Sql) => Prisma.sql`(select to_jsonb(q) from (${query}) q)`;
const all = (query: Prisma.Sql) =>
  Prisma.sql`(select coalesce(jsonb_agg(to_jsonb(q)), '[]') from (${query}) q)`;

/** Loads what the rules need to judge a leave of a person, in one statement whatever the history's length. */
export async function loadFacts(
  tx: Tx,
  personId: number,
  reasonId: number,
  span: LeaveSpan,
  now: Date,
): Promise<LoadedFacts> {
  const [rows] = await tx.$queryRaw<[Rows]>`
    with recursive home as (${homeQuery(personId, now)}), ${aboveHome}
    select ${one(Prisma.sql`select * from home`)} as home,
           ${one(reasonQuery(reasonId))} as reason,
           ${all(employmentsQuery(personId, reasonId))} as employments,
           ${all(leavesQuery(personId))} as leaves,
           ${all(finalSalariesQuery(personId, span.first))} as "finalSalaries",
           ${all(punchesQuery(personId, reasonId, span.from))} as punches,
           ${all(receiversQuery(personId))} as managers,
           ${all(entriesQuery(personId, reasonId, span.first))} as entries,
           ${all(homeHolidaysQuery(personId, reasonId, span.first))} as holidays,
           ${all(ownShiftsQuery(personId, reasonId, span.first))} as shifts`;
  return factsOf(rows, now);
}

function factsOf(rows: Rows, now: Date): LoadedFacts {
  const { home, reason, employments } = rows;
  const zone = home?.zone ?? "UTC";
  const managers = inOrder(rows.managers);
  const receivers = home ? choiceOf(managers, home) : [];
  const current = employmentOn(employments, today(zone, now));
  const tracker = personTracker(reason, rows, current?.hoursPerWeek ?? 0);
  const facts: Facts = {
    reason: reason && reasonFacts(reason, employments),
    // Without a home there is no clock for a leave to be on.
    canWrite: home !== null && (current?.mayWriteLeave ?? false),
    employment: employments.map(({ from, to }) => ({ from, to })),
    lockedThrough: home?.lockedThrough ?? null,
    finalSalaries: rows.finalSalaries,
    leaves: rows.leaves.map((row) => leaveFact(row, zone)),
    punches: rows.punches.map((row) => punchFact(row, zone)),
    tracker,
    managerIds: receivers.map(({ id }) => id),
    receiverId: receivers[0]?.id ?? null,
  };
  return { facts, home, reason, tracker, managers, receivers };
}
