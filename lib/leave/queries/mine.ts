import { now } from "@/lib/clock";
import { type Day, dateFromDay, dayFromDate, instantFromDate, localFromDate } from "@/lib/dates";
import { today } from "@/lib/dates/zones";
import { db, type Tx } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { readSpan } from "../rules/span";
import { whyNotWithdrawn } from "../rules/withdraw";
import type { MyLeave } from "../schema/mine";
import { homeOf } from "./home";

const name = { select: { firstName: true, lastName: true } } as const;

const fields = {
  id: true,
  reason: { select: { name: true, colour: true } },
  startsLocal: true,
  endsLocal: true,
  firstDay: true,
  lastDay: true,
  timezone: true,
  allDay: true,
  status: true,
  comment: true,
  createdAt: true,
  decidedAt: true,
  decisionComment: true,
  receiver: name,
  decidedBy: name,
  decidedFor: name,
} satisfies Prisma.LeaveApplicationSelect;

type Row = Prisma.LeaveApplicationGetPayload<{ select: typeof fields }>;

const newestFirst = [
  { firstDay: "desc" },
  { id: "desc" },
] satisfies Prisma.LeaveApplicationOrderByWithRelationInput[];

/** One application of a person's own; null where there is none of theirs with that id. */
export async function myApplication(personId: number, id: number, tx: Tx = db()): Promise<MyLeave | null> {
  const row = await tx.leaveApplication.findFirst({ where: { id, personId }, select: fields });
  return row && myLeaveOf(row);
}

/** A person's leave that touches the days from first to last, whatever its status. */
export async function myLeaveBetween(
  personId: number,
  first: Day,
  last: Day,
  tx: Tx = db(),
): Promise<MyLeave[]> {
  const rows = await tx.leaveApplication.findMany({
    where: { personId, firstDay: { lte: dateFromDay(last) }, lastDay: { gte: dateFromDay(first) } },
    select: fields,
    orderBy: [{ firstDay: "asc" }, { id: "asc" }],
  });
  return rows.map(myLeaveOf);
}

/**
 * A person's applications as their page lists them: what is to come, next first, and what lies behind, latest
 * first, of that no more than `most`.
 */
export async function myApplications(personId: number, most: number, tx: Tx = db()) {
  const home = await homeOf(tx, personId, now());
  const day = dateFromDay(today(home?.zone ?? "UTC", now()));
  // The split of the API's two lists, only that a single day today stands in the first alone.
  const isUpcoming = {
    status: { not: "withdrawn" },
    OR: [{ firstDay: { gte: day } }, { lastDay: { gt: day } }],
  } satisfies Prisma.LeaveApplicationWhereInput;
  const isPast = {
    OR: [{ firstDay: { lt: day }, lastDay: { lte: day } }, { status: "withdrawn" }],
  } satisfies Prisma.LeaveApplicationWhereInput;
  const [upcoming, past, pastCount] = await Promise.all([
    tx.leaveApplication.findMany({
      where: { personId, ...isUpcoming },
      select: fields,
      orderBy: [{ firstDay: "asc" }, { id: "asc" }],
    }),
    tx.leaveApplication.findMany({
      where: { personId, ...isPast },
      select: fields,
      orderBy: newestFirst,
      take: most,
    }),
    tx.leaveApplication.count({ where: { personId, ...isPast } }),
  ]);
  return { upcoming: upcoming.map(myLeaveOf), past: past.map(myLeaveOf), pastCount };
}

function myLeaveOf(row: Row): MyLeave {
  const [from, to] = [localFromDate(row.startsLocal), localFromDate(row.endsLocal)];
  const status = row.status.toUpperCase() as Uppercase<Row["status"]>;
  return {
    id: row.id,
    reason: row.reason.name,
    colour: row.reason.colour,
    from,
    to,
    first: dayFromDate(row.firstDay),
    last: dayFromDate(row.lastDay),
    days: readSpan(from, to)?.days ?? 1,
    allDay: row.allDay,
    status: row.status,
    comment: row.comment,
    receiver: nameOf(row.receiver),
    sentAt: instantFromDate(row.createdAt),
    decidedBy: nameOf(row.decidedBy),
    decidedFor: nameOf(row.decidedFor),
    decidedAt: row.decidedAt && instantFromDate(row.decidedAt),
    decisionComment: row.decisionComment,
    mayWithdraw: whyNotWithdrawn({ status, from, zone: row.timezone }, now()) === null,
  };
}

export const nameOf = (person: { firstName: string; lastName: string } | null): string | null =>
  person && `${person.firstName} ${person.lastName}`;
