import { now } from "@/lib/clock";
import { type Day, dateFromDay, dateFromInstant, dateFromLocal, type LocalTime } from "@/lib/dates";
import { toInstant } from "@/lib/dates/zones";
import type { Tx } from "@/lib/db";
import { insertMany } from "@/lib/db/insert-many";
import type { LeaveStatus, Prisma } from "@/lib/generated/prisma/client";
import { readSpan } from "@/lib/leave/rules/span";

let made = 0;

export type LeaveReasonInput = Partial<
  Omit<Prisma.LeaveReasonUncheckedCreateInput, "notPrecededBy" | "blocks" | "agreements" | "applications">
> & { notPrecededBy?: readonly { id: number }[] };

/** A leave reason without any limit, in the order of making. */
export async function makeLeaveReason(
  tx: Tx,
  { notPrecededBy = [], ...input }: LeaveReasonInput = {},
): Promise<{ id: number; name: string }> {
  made += 1;
  const predecessors = notPrecededBy.map(({ id }) => ({ predecessorId: id }));
  return tx.leaveReason.create({
    data: { name: `Leave ${made}`, position: made, notPrecededBy: { create: predecessors }, ...input },
    select: { id: true, name: true },
  });
}

export type LeaveInput = {
  person: { id: number };
  reason: { id: number };
  unit: { id: number; timezone: string };
  /** As sent, wall clock of the home unit. */
  from: LocalTime;
  to: LocalTime;
  status?: LeaveStatus;
  receiver?: { id: number } | null;
  comment?: string;
  sentAt?: Date;
  decidedBy?: { id: number } | null;
  decidedAt?: Date;
  decisionComment?: string;
};

/** A leave as it is stored, without its history. */
function leaveRow(input: LeaveInput) {
  const { person, reason, unit, from, to, status = "pending", receiver, sentAt = now() } = input;
  const span = readSpan(from, to);
  if (!span) throw new RangeError(`No leave lasts from ${from} to ${to}`);
  const isDecided = status === "approved" || status === "denied";
  return {
    personId: person.id,
    reasonId: reason.id,
    unitId: unit.id,
    receiverId: receiver?.id ?? null,
    startsLocal: dateFromLocal(span.from),
    endsLocal: dateFromLocal(span.to),
    startsAt: dateFromInstant(toInstant(span.from, unit.timezone)),
    endsAt: dateFromInstant(toInstant(span.end, unit.timezone)),
    firstDay: dateFromDay(span.first),
    lastDay: dateFromDay(span.last),
    timezone: unit.timezone,
    allDay: span.allDay,
    comment: input.comment ?? "",
    status,
    createdAt: sentAt,
    decidedById: isDecided ? (input.decidedBy?.id ?? null) : null,
    decidedAt: isDecided ? (input.decidedAt ?? sentAt) : null,
    decisionComment: isDecided ? (input.decisionComment ?? "") : "",
  };
}

/** How a leave came to its status: sent, then perhaps decided or withdrawn. */
function historyOf(id: number, input: LeaveInput) {
  const { person, status = "pending", sentAt = now(), decidedAt = sentAt, decidedBy } = input;
  const sent = { applicationId: id, from: null, to: "pending", byId: person.id, at: sentAt, comment: "" };
  if (status === "pending") return [sent];
  const byId = status === "withdrawn" ? person.id : (decidedBy?.id ?? null);
  return [
    sent,
    { ...sent, from: "pending", to: status, byId, at: decidedAt, comment: input.decisionComment ?? "" },
  ];
}

/** Many leave applications with the histories that led to their status; gives their ids in the same order. */
export async function makeLeaves(tx: Tx, inputs: readonly LeaveInput[]): Promise<number[]> {
  const ids = await insertMany(tx, "LeaveApplication", inputs.map(leaveRow));
  const history = inputs.flatMap((input, at) => historyOf(ids[at] ?? 0, input));
  await insertMany(tx, "LeaveStatusChange", history);
  return ids;
}

/** A leave application with the history that led to its status. */
export async function makeLeave(tx: Tx, input: LeaveInput): Promise<{ id: number }> {
  const [id = 0] = await makeLeaves(tx, [input]);
  return { id };
}

export async function makeTracker(
  tx: Tx,
  input: { name?: string; unit?: "days" | "hours" } = {},
): Promise<{ id: number }> {
  made += 1;
  const { name = `Tracker ${made}`, unit = "days" } = input;
  return tx.timeTracker.create({ data: { name, unit }, select: { id: true } });
}

export type EntryInput = {
  tracker: { id: number };
  person: { id: number };
  day: Day;
  /** In the tracker's unit; what is taken away is negative. */
  amount: number;
  kind?: Prisma.TrackerEntryCreateManyInput["kind"];
  note?: string;
  application?: { id: number } | null;
  createdAt?: Date;
};

/** Lines of the ledger: grants unless said otherwise. */
export async function makeEntries(tx: Tx, inputs: readonly EntryInput[]): Promise<void> {
  const rows = inputs.map(({ tracker, person, day, amount, kind = "grant", ...rest }) => ({
    trackerId: tracker.id,
    personId: person.id,
    day,
    amount,
    kind,
    note: rest.note ?? "",
    applicationId: rest.application?.id ?? null,
    createdAt: rest.createdAt ?? now(),
  }));
  await insertMany(tx, "TrackerEntry", rows);
}

/** Payroll of these days is final for the people. */
export async function makePayrollPeriods(
  tx: Tx,
  people: readonly { id: number }[],
  from: Day,
  to: Day,
): Promise<void> {
  const finalisedAt = now();
  const rows = people.map(({ id }) => ({ personId: id, from, to, finalisedAt }));
  await insertMany(tx, "PayrollPeriod", rows);
}
