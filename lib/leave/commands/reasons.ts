import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { inTransaction, type Tx, translating } from "@/lib/db";
import { conflict, notFound } from "@/lib/errors";
import { requireLeaveSettings } from "../access";
import type { CreateReasonInput, UpdateReasonInput } from "../schema/reasons";
import { leaveMeanings } from "./meanings";

const predecessors = (ids: readonly number[]) =>
  [...new Set(ids)].map((predecessorId) => ({ predecessorId }));

/** Adds a leave reason at the end of the list. Raises INVALID at the field, FORBIDDEN. */
export async function createReason(
  actor: Actor,
  input: CreateReasonInput,
  outer?: Tx,
): Promise<{ id: number }> {
  requireLeaveSettings(actor);
  return inTransaction(async (tx) => {
    const { notPrecededBy, ...columns } = input;
    const last = await tx.leaveReason.aggregate({ _max: { position: true } });
    const position = (last._max.position ?? 0) + 1;
    const reason = await translating(
      () =>
        tx.leaveReason.create({
          data: { ...columns, position, notPrecededBy: { create: predecessors(notPrecededBy) } },
          select: { id: true },
        }),
      leaveMeanings,
    );
    await record(tx, actor, {
      action: "leaveReason.created",
      subject: { kind: "leaveReason", id: reason.id },
      after: input,
    });
    return reason;
  }, outer);
}

/**
 * Changes, archives or restores a leave reason; what is left out stays. Leave that was asked for before keeps its
 * reason. Raises INVALID at the field, NOT_FOUND, FORBIDDEN.
 */
export async function updateReason(
  actor: Actor,
  id: number,
  input: UpdateReasonInput,
  outer?: Tx,
): Promise<void> {
  requireLeaveSettings(actor);
  await inTransaction(async (tx) => {
    await tx.$queryRaw`select 1 from "LeaveReason" where id = ${id} for update`;
    const before = await tx.leaveReason.findUnique({
      where: { id },
      include: { notPrecededBy: { select: { predecessorId: true } } },
    });
    if (!before) throw notFound();
    const { notPrecededBy, isArchived, ...columns } = input;
    const archived =
      isArchived === undefined ? {} : { archivedAt: isArchived ? (before.archivedAt ?? now()) : null };
    const replaced = notPrecededBy
      ? { notPrecededBy: { deleteMany: {}, create: predecessors(notPrecededBy) } }
      : {};
    await translating(
      () =>
        tx.leaveReason.update({
          where: { id },
          data: { ...columns, ...archived, ...replaced },
          select: { id: true },
        }),
      leaveMeanings,
    );
    const { archivedAt, minBalance, notPrecededBy: preceding, ...rest } = before;
    const was = {
      ...{ ...rest, isArchived: archivedAt !== null, minBalance: minBalance?.toNumber() ?? null },
      notPrecededBy: preceding.map(({ predecessorId }) => predecessorId),
    };
    const named = Object.entries(was).filter(([key]) => key in input);
    await record(tx, actor, {
      ...{ action: "leaveReason.changed", subject: { kind: "leaveReason", id } },
      ...{ before: Object.fromEntries(named), after: input },
    });
  }, outer);
}

/**
 * Puts the reasons in use into this order. CONFLICT with REASONS_CHANGED where the list is no longer the one that was
 * ordered. Raises FORBIDDEN.
 */
export async function orderReasons(actor: Actor, ids: readonly number[], outer?: Tx): Promise<void> {
  requireLeaveSettings(actor);
  await inTransaction(async (tx) => {
    const rows = await tx.$queryRaw<{ id: number }[]>`
      select id from "LeaveReason" where "archivedAt" is null order by position, id for update`;
    const known = new Set(rows.map(({ id }) => id));
    if (known.size !== ids.length || !ids.every((id) => known.has(id)))
      throw conflict("The list of reasons has changed meanwhile. Look at it again.", "REASONS_CHANGED");
    await tx.$executeRaw`
      update "LeaveReason" r set position = wanted.position
        from unnest(${[...ids]}::int[]) with ordinality as wanted(id, position) where r.id = wanted.id`;
    await record(tx, actor, {
      ...{ action: "leaveReasons.ordered", subject: { kind: "organisation", id: 1 } },
      ...{ before: rows.map(({ id }) => id), after: [...ids] },
    });
  }, outer);
}
