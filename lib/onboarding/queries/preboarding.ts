import { now } from "@/lib/clock";
import { dayFromDate, instantFromDate } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { isBeforeStart } from "../rules/preboarding";
import type { Preboarding } from "../schema/preboarding";

const columns = {
  ...{ active: true, startDay: true, timezone: true, email: true, privateEmail: true },
  preboarding: {
    orderBy: { id: "desc" },
    select: {
      ...{ id: true, createdAt: true, sentTo: true },
      ...{ firstOpenedAt: true, lastOpenedAt: true, revokedAt: true },
    },
  },
  assignments: {
    where: { kind: "preboarding", state: { not: "withdrawn" } },
    orderBy: { id: "asc" },
    select: { id: true, title: true, doneAt: true },
  },
} as const;

/** Which pages somebody got before their first day, by which mails, and what they read; null when there are none. */
export async function loadPreboarding(personId: number, tx: Tx = db()): Promise<Preboarding | null> {
  const row = await tx.person.findUnique({ where: { id: personId }, select: columns });
  if (!row || row.assignments.length === 0) return null;
  const { active, timezone: zone } = row;
  const startDay = row.startDay && dayFromDate(row.startDay);
  const isOpen = isBeforeStart({ active, startDay, zone }, now());
  return {
    isOpen,
    startDay,
    address: row.privateEmail ?? row.email,
    isPrivate: row.privateEmail !== null,
    mails: row.preboarding.map(({ id, sentTo, revokedAt, ...mail }) => ({
      id,
      sentTo,
      sentAt: instantFromDate(mail.createdAt),
      openedAt: mail.firstOpenedAt && instantFromDate(mail.firstOpenedAt),
      lastOpenedAt: mail.lastOpenedAt && instantFromDate(mail.lastOpenedAt),
      isEnded: !isOpen || revokedAt !== null,
    })),
    pages: row.assignments.map(({ id, title, doneAt }) => ({
      id,
      title,
      readAt: doneAt && instantFromDate(doneAt),
    })),
  };
}
