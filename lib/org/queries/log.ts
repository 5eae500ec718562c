import type { Actor } from "@/lib/auth/actor";
import { instantFromDate } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { requireOrg } from "../access";
import type { LogEntry, LogFilter } from "../schema/log";

const select = {
  ...{ id: true, at: true, actorId: true, actorName: true, via: true, address: true, action: true },
  ...{ subjectKind: true, subjectId: true, before: true, after: true },
} as const;

/**
 * The log of everything that was done, the latest first: all of it, one person's deeds, or what was done to one thing.
 * `next` leads to what is older. Raises FORBIDDEN for everybody but administrators.
 */
export async function readLog(
  actor: Actor,
  { actor: actorId, kind, id, before }: LogFilter,
  take: number,
  tx: Tx = db(),
): Promise<{ entries: LogEntry[]; next: string | null }> {
  requireOrg(actor, "readSettings");
  const rows = await tx.auditEntry.findMany({
    where: {
      ...(actorId === undefined ? {} : { actorId }),
      ...(kind && id ? { subjectKind: kind, subjectId: id } : {}),
      ...(before ? { id: { lt: BigInt(before) } } : {}),
    },
    orderBy: { id: "desc" },
    take: take + 1,
    select,
  });
  const shown = rows.slice(0, take);
  const names = await namesOf(tx, shown);
  const entries = shown.map(({ actorName, subjectKind, subjectId, ...row }) => ({
    ...row,
    id: String(row.id),
    at: instantFromDate(row.at),
    who: actorName,
    kind: subjectKind,
    subject: subjectId,
    name: subjectKind === "person" ? (names.get(subjectId) ?? null) : null,
  }));
  return { entries, next: rows.length > take ? (entries.at(-1)?.id ?? null) : null };
}

async function namesOf(tx: Tx, rows: readonly { subjectKind: string; subjectId: string }[]) {
  const ids = rows.filter(({ subjectKind }) => subjectKind === "person").map(({ subjectId }) => subjectId);
  const people = await tx.person.findMany({
    where: { id: { in: [...new Set(ids)].map(Number).filter(Number.isInteger) } },
    select: { id: true, firstName: true, lastName: true },
  });
  return new Map(
    people.map(({ id, firstName, lastName }) => [String(id), `${firstName} ${lastName}`.trim()]),
  );
}
