import { addDays, type Day, dayFromDate, type IsWorkday, today } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { Recipient } from "@/lib/mail/outbox";
import type { PlaceholderValues } from "../../content/placeholders";
import { loadCalendar } from "../../queries/calendar";
import { fullName, valuesFor } from "../../queries/placeholder-values";

const contact = {
  id: true,
  firstName: true,
  lastName: true,
  email: true,
  language: true,
  active: true,
} as const;
export type Contact = {
  id: number;
  firstName: string;
  lastName: string;
  email: string;
  language: string;
  active: boolean;
};

/** All that delivering to a person needs, read once for everything that fires together. */
export type FireFacts = {
  at: Date;
  person: Contact & { name: string; zone: string; startDay: Day | null; lastDay: Day | null };
  manager: Contact | null;
  buddy: Contact | null;
  organisation: string;
  values: PlaceholderValues;
  /** Has the person been let in, so that news may be mailed? */
  letIn: boolean;
  isWorkday: IsWorkday;
};

/** Raises NOT_FOUND. */
export async function loadFireFacts(tx: Tx, personId: number, at: Date): Promise<FireFacts> {
  const row = await tx.person.findUnique({
    where: { id: personId },
    select: {
      ...contact,
      position: true,
      timezone: true,
      startDay: true,
      lastDay: true,
      accessMailAt: true,
      manager: { select: contact },
      buddy: { select: contact },
      memberships: {
        where: { home: true },
        orderBy: { from: "desc" },
        take: 1,
        select: { unit: { select: { name: true } }, section: { select: { name: true } } },
      },
    },
  });
  if (!row) throw notFound();
  const organisation = await tx.organisation.findUnique({ where: { id: 1 }, select: { name: true } });
  const home = row.memberships[0];
  const { id, firstName, lastName, email, language, active, timezone: zone, manager, buddy } = row;
  const startDay = row.startDay && dayFromDate(row.startDay);
  const current = today(zone, at);
  const since = startDay && startDay < current ? startDay : current;
  return {
    at,
    person: {
      ...{ id, firstName, lastName, email, language, active, zone, startDay },
      name: fullName(row),
      lastDay: row.lastDay && dayFromDate(row.lastDay),
    },
    manager: manager?.active ? manager : null,
    buddy: buddy?.active ? buddy : null,
    organisation: organisation?.name ?? "Muster",
    values: valuesFor({ ...row, department: home?.section?.name ?? home?.unit.name ?? "" }),
    letIn: row.accessMailAt === null,
    isWorkday: await loadCalendar(tx, id, addDays(since, -1)),
  };
}

export const recipientOf = ({ id, email, language }: Contact): Recipient => ({
  personId: id,
  email,
  language,
});
