import type { Actor } from "@/lib/auth/actor";
import { db, type Tx } from "@/lib/db";
import { requireLeaveSettings } from "../../access";
import type { ReasonSettings } from "../../schema/reasons";

/** Every leave reason with its rules, those in use first, in the administrator's order. Raises FORBIDDEN. */
export async function listReasons(actor: Actor, tx: Tx = db()): Promise<ReasonSettings[]> {
  requireLeaveSettings(actor);
  const rows = await tx.leaveReason.findMany({
    orderBy: [{ archivedAt: { sort: "asc", nulls: "first" } }, { position: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      colour: true,
      selectable: true,
      autoApprove: true,
      archivedAt: true,
      maxConsecutiveDays: true,
      maxOccasions: true,
      maxDaysInPeriod: true,
      periodKind: true,
      periodMonths: true,
      minDaysBetween: true,
      bufferDays: true,
      trackerId: true,
      minBalance: true,
      notPrecededBy: { select: { predecessorId: true } },
      agreements: {
        where: { agreement: { archivedAt: null } },
        orderBy: { agreement: { name: "asc" } },
        select: { overrides: true, agreement: { select: { id: true, name: true } } },
      },
    },
  });
  return rows.map(({ archivedAt, minBalance, notPrecededBy, agreements, ...row }) => ({
    ...row,
    isArchived: archivedAt !== null,
    minBalance: minBalance?.toNumber() ?? null,
    notPrecededBy: notPrecededBy.map(({ predecessorId }) => predecessorId),
    agreements: agreements.map(({ overrides, agreement }) => ({
      ...agreement,
      isChanged: Object.keys(overrides ?? {}).length > 0,
    })),
  }));
}
