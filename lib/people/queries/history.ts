import { isAdministrator, type PersonActor } from "@/lib/auth/actor";
import { instantFromDate } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { forbidden } from "@/lib/errors";
import type { HistoryEntry } from "../schema/profile";

/**
 * What the log says about a person, the latest first; `before` leads to what is older. Raises FORBIDDEN for
 * everybody but administrators.
 */
export async function readHistory(
  actor: PersonActor,
  personId: number,
  { take, before }: { take: number; before?: string | undefined },
  tx: Tx = db(),
): Promise<{ entries: HistoryEntry[]; next: string | null }> {
  if (!isAdministrator(actor)) throw forbidden();
  const rows = await tx.auditEntry.findMany({
    where: {
      subjectKind: "person",
      subjectId: String(personId),
      ...(before && /^\d{1,18}$/.test(before) ? { id: { lt: BigInt(before) } } : {}),
    },
    orderBy: { id: "desc" },
    take: take + 1,
    select: { id: true, at: true, actorName: true, via: true, action: true, before: true, after: true },
  });
  const entries = rows.slice(0, take).map(({ id, at, actorName, ...row }) => ({
    ...row,
    id: String(id),
    at: instantFromDate(at),
    who: actorName,
  }));
  return { entries, next: rows.length > take ? (entries.at(-1)?.id ?? null) : null };
}
