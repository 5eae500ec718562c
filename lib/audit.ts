import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { insertMany } from "@/lib/db/insert-many";
import type { Prisma } from "@/lib/generated/prisma/client";

export type AuditRecord = {
  /** What happened, as `domain.verb`, e.g. `leave.approved`. */
  action: string;
  subject: { kind: string; id: number | string };
  before?: Prisma.InputJsonValue;
  after?: Prisma.InputJsonValue;
};

/** Writes who did what into the append-only log, in the transaction of the deed itself. */
export async function record(tx: Tx, actor: Actor, entry: AuditRecord): Promise<void> {
  await recordAll(tx, actor, [entry]);
}

/** Several deeds of one actor, in their order. */
export async function recordAll(tx: Tx, actor: Actor, entries: readonly AuditRecord[]): Promise<void> {
  const at = now();
  const rows = entries.map((entry) => ({ before: null, after: null, ...entryRow(actor, entry, at) }));
  await insertMany(tx, "AuditEntry", rows);
}

/** The row of an entry, for verbs that write it in a statement of their own. */
export const entryRow = (actor: Actor, entry: AuditRecord, at: Date) => ({
  at,
  actorId: actor.kind === "person" ? actor.id : null,
  actorName: actor.name,
  via: actor.kind === "person" ? actor.via : "system",
  address: actor.kind === "person" ? actor.address : "",
  action: entry.action,
  subjectKind: entry.subject.kind,
  subjectId: String(entry.subject.id),
  ...(entry.before === undefined ? {} : { before: entry.before }),
  ...(entry.after === undefined ? {} : { after: entry.after }),
});
