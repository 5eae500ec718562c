import type { Actor } from "@/lib/auth/actor";
import { dayFromDate } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { requireLeaveSettings } from "../../access";
import type { PayrollEntry } from "../../schema/payroll";

type Wanted = { personId?: number | undefined; offset: number; limit: number };

/** Final payroll periods, the latest first: everybody's or one person's; a page of them. Raises FORBIDDEN. */
export async function listPayroll(
  actor: Actor,
  { personId, offset, limit }: Wanted,
  tx: Tx = db(),
): Promise<PayrollEntry[]> {
  requireLeaveSettings(actor);
  const rows = await tx.payrollPeriod.findMany({
    where: personId === undefined ? {} : { personId },
    orderBy: [{ to: "desc" }, { id: "desc" }],
    skip: offset,
    take: limit,
    select: {
      id: true,
      personId: true,
      from: true,
      to: true,
      finalisedAt: true,
      finalisedById: true,
      person: { select: { firstName: true, lastName: true } },
    },
  });
  const by = await tx.person.findMany({
    where: { id: { in: rows.flatMap(({ finalisedById }) => finalisedById ?? []) } },
    select: { id: true, firstName: true, lastName: true },
  });
  const names = new Map(by.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`]));
  return rows.map(({ person, from, to, finalisedAt, finalisedById, ...row }) => ({
    ...row,
    person: `${person.firstName} ${person.lastName}`,
    from: dayFromDate(from),
    to: dayFromDate(to),
    finalisedAt: finalisedAt.toISOString(),
    by: (finalisedById !== null && names.get(finalisedById)) || "",
  }));
}
