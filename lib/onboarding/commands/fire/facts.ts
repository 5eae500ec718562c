import { addDays, type Day, dayFromDate, type IsWorkday } from "@/lib/dates";
import { today } from "@/lib/dates/zones";
import type { Tx } from "@/lib/db";
import type { Recipient } from "@/lib/mail/outbox";
import type { PlaceholderValues } from "../../content/placeholders";
import { loadCalendars } from "../../queries/calendar";
import { fullName, valuesFor } from "../../queries/placeholder-values";

export const contact = {
  id: true,
  firstName: true,
  lastName: true,
  email: true,
  language: true,
  timezone: true,
  active: true,
} as const;
export type Contact = {
  id: number;
  firstName: string;
  lastName: string;
  email: string;
  language: string;
  timezone: string;
  active: boolean;
};

/** All that delivering to a person needs, read once for everything that fires together. */
export type FireFacts = {
  person: Contact & {
    name: string;
    zone: string;
    startDay: Day | null;
    lastDay: Day | null;
    privateEmail: string | null;
  };
  manager: Contact | null;
  buddy: Contact | null;
  values: PlaceholderValues;
  /** Has the person been let in, so that news may be mailed? */
  letIn: boolean;
  isWorkday: IsWorkday;
};

const home = {
  where: { home: true },
  orderBy: { from: "desc" },
  take: 1,
  select: { unit: { select: { name: true } }, section: { select: { name: true } } },
} as const;

/** The facts of several people, by id. */
export async function loadFireFacts(
  tx: Tx,
  personIds: readonly number[],
  at: Date,
): Promise<Map<number, FireFacts>> {
  const rows = await tx.person.findMany({
    where: { id: { in: [...personIds] } },
    select: {
      ...contact,
      position: true,
      startDay: true,
      lastDay: true,
      privateEmail: true,
      accessMailAt: true,
      manager: { select: contact },
      buddy: { select: contact },
      memberships: home,
    },
  });
  const starts = rows.flatMap((row) => (row.startDay ? [dayFromDate(row.startDay)] : []));
  const since = [...starts, addDays(today("UTC", at), -2)].sort()[0] as Day;
  const calendars = await loadCalendars(tx, new Map(personIds.map((id) => [id, since])));
  return new Map(
    rows.map((row) => {
      const { id, firstName, lastName, email, language, active, timezone } = row;
      const unit = row.memberships[0];
      const person = {
        ...{ id, firstName, lastName, email, language, active, timezone, zone: timezone },
        name: fullName(row),
        startDay: row.startDay && dayFromDate(row.startDay),
        lastDay: row.lastDay && dayFromDate(row.lastDay),
        privateEmail: row.privateEmail,
      };
      const facts: FireFacts = {
        person,
        manager: row.manager?.active ? row.manager : null,
        buddy: row.buddy?.active ? row.buddy : null,
        values: valuesFor({ ...row, department: unit?.section?.name ?? unit?.unit.name ?? "" }),
        letIn: row.accessMailAt === null,
        isWorkday: calendars.get(id) as IsWorkday,
      };
      return [id, facts];
    }),
  );
}

export const recipientOf = ({ id, email, language }: Contact): Recipient => ({
  personId: id,
  email,
  language,
});
