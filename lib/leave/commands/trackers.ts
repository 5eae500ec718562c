import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dateFromDay } from "@/lib/dates";
import { inTransaction, lockPerson, type Tx, translating } from "@/lib/db";
import { conflict, invalid, notFound } from "@/lib/errors";
import { requireLeaveSettings } from "../access";
import type { CreateTrackerInput, LedgerEntryInput, UpdateTrackerInput } from "../schema/trackers";
import { leaveMeanings } from "./meanings";

/** Adds a time tracker. Raises INVALID at the field, FORBIDDEN. */
export async function createTracker(
  actor: Actor,
  input: CreateTrackerInput,
  outer?: Tx,
): Promise<{ id: number }> {
  requireLeaveSettings(actor);
  return inTransaction(async (tx) => {
    const tracker = await translating(
      () => tx.timeTracker.create({ data: input, select: { id: true } }),
      leaveMeanings,
    );
    await record(tx, actor, {
      action: "tracker.created",
      subject: { kind: "tracker", id: tracker.id },
      after: input,
    });
    return tracker;
  }, outer);
}

/**
 * Renames, archives or restores a tracker. Its unit stays once something is booked: INVALID at `unit`. One that a
 * reason in use debits cannot be archived: CONFLICT with TRACKER_IN_USE. Raises NOT_FOUND, FORBIDDEN.
 */
export async function updateTracker(
  actor: Actor,
  id: number,
  input: UpdateTrackerInput,
  outer?: Tx,
): Promise<void> {
  requireLeaveSettings(actor);
  await inTransaction(async (tx) => {
    await tx.$queryRaw`select 1 from "TimeTracker" where id = ${id} for update`;
    const before = await tx.timeTracker.findUnique({ where: { id } });
    if (!before) throw notFound();
    const { isArchived, ...rest } = input;
    if (rest.unit && rest.unit !== before.unit) await requireNoEntries(tx, id);
    if (isArchived && !before.archivedAt) await requireUnused(tx, id);
    const archived =
      isArchived === undefined ? {} : { archivedAt: isArchived ? (before.archivedAt ?? now()) : null };
    await translating(
      () => tx.timeTracker.update({ where: { id }, data: { ...rest, ...archived }, select: { id: true } }),
      leaveMeanings,
    );
    await record(tx, actor, {
      ...{ action: "tracker.changed", subject: { kind: "tracker", id }, after: input },
      before: { name: before.name, unit: before.unit, isArchived: before.archivedAt !== null },
    });
  }, outer);
}

/** Writes a line into a person's ledger. Raises INVALID at `personId`, NOT_FOUND, FORBIDDEN. */
export async function writeLedgerEntry(
  actor: Actor,
  trackerId: number,
  { personId, day, ...line }: LedgerEntryInput,
  outer?: Tx,
): Promise<{ id: number }> {
  requireLeaveSettings(actor);
  return inTransaction(async (tx) => {
    // Balances are judged under this lock.
    await lockPerson(tx, personId);
    if ((await tx.timeTracker.count({ where: { id: trackerId, archivedAt: null } })) === 0) throw notFound();
    if ((await tx.person.count({ where: { id: personId } })) === 0)
      throw invalid([{ path: ["personId"], message: "does_not_exist" }]);
    const createdById = actor.kind === "person" ? actor.id : null;
    const entry = await tx.trackerEntry.create({
      data: { ...line, trackerId, personId, day: dateFromDay(day), createdById, createdAt: now() },
      select: { id: true },
    });
    await record(tx, actor, {
      action: "tracker.booked",
      subject: { kind: "person", id: personId },
      after: { tracker: trackerId, entry: entry.id, day, ...line },
    });
    return entry;
  }, outer);
}

async function requireNoEntries(tx: Tx, trackerId: number): Promise<void> {
  if ((await tx.trackerEntry.count({ where: { trackerId }, take: 1 })) > 0)
    throw invalid([{ path: ["unit"], message: "tracker_booked" }]);
}

async function requireUnused(tx: Tx, trackerId: number): Promise<void> {
  const reasons = await tx.leaveReason.count({ where: { trackerId, archivedAt: null } });
  if (reasons > 0) throw conflict("Leave reasons still debit this tracker.", "TRACKER_IN_USE", { reasons });
}
