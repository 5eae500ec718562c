import { now } from "@/lib/clock";
import {
  type Day,
  dateFromDay,
  dateFromInstant,
  dateFromLocal,
  type LocalTime,
  toInstant,
} from "@/lib/dates";
import type { Tx } from "@/lib/db";
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

/** A leave application with the history that led to its status. */
export async function makeLeave(tx: Tx, input: LeaveInput): Promise<{ id: number }> {
  const { person, reason, unit, from, to, status = "pending", receiver, sentAt = now() } = input;
  const span = readSpan(from, to);
  if (!span) throw new RangeError(`No leave lasts from ${from} to ${to}`);
  const decided = status === "approved" || status === "denied";
  const decidedAt = input.decidedAt ?? sentAt;
  const by = status === "withdrawn" ? person.id : (input.decidedBy?.id ?? null);
  const history: Prisma.LeaveStatusChangeCreateWithoutApplicationInput[] = [{ to: "pending", at: sentAt }];
  if (status !== "pending") {
    const change = {
      from: "pending" as const,
      to: status,
      at: decidedAt,
      comment: input.decisionComment ?? "",
    };
    history.push({ ...change, ...(by === null ? {} : { by: { connect: { id: by } } }) });
  }
  const { id } = await tx.leaveApplication.create({
    data: {
      person: { connect: { id: person.id } },
      reason: { connect: { id: reason.id } },
      unit: { connect: { id: unit.id } },
      ...(receiver ? { receiver: { connect: { id: receiver.id } } } : {}),
      ...(decided && by !== null ? { decidedBy: { connect: { id: by } } } : {}),
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
      decidedAt: decided ? decidedAt : null,
      decisionComment: decided ? (input.decisionComment ?? "") : "",
    },
    select: { id: true },
  });
  for (const change of history) {
    await tx.leaveStatusChange.create({ data: { ...change, application: { connect: { id } } } });
  }
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
  await tx.trackerEntry.createMany({
    data: inputs.map(({ tracker, person, day, amount, kind = "grant", ...rest }) => ({
      trackerId: tracker.id,
      personId: person.id,
      day: dateFromDay(day),
      amount,
      kind,
      note: rest.note ?? "",
      applicationId: rest.application?.id ?? null,
      createdAt: rest.createdAt ?? now(),
    })),
  });
}

/** Payroll of these days is final for the person. */
export async function makePayrollPeriod(tx: Tx, person: { id: number }, from: Day, to: Day): Promise<void> {
  const data = { personId: person.id, from: dateFromDay(from), to: dateFromDay(to), finalisedAt: now() };
  await tx.payrollPeriod.create({ data });
}
