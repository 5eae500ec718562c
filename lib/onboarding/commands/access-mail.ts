import { recordAll } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { createInvites } from "@/lib/auth/invites";
import { dateFromInstant, instantFromDate } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { accessLetter } from "@/lib/mail/letters/access";
import { queueMails } from "@/lib/mail/outbox";
import type { PlaceholderValues } from "../content/placeholders";
import { loadPlaceholderValuesOf } from "../queries/placeholder-values";
import type { PlannedPerson } from "../queries/plan-person";
import { accessMailMoment } from "../rules/access-mail";
import { wholeSecond } from "./step-rows";

/** Plans people's access mails, without sending one yet; the caller holds their locks. */
export async function planAccessMails(tx: Tx, people: readonly PlannedPerson[], at: Date): Promise<void> {
  const organisation = await tx.organisation.findUnique({
    where: { id: 1 },
    select: { sendAccessMails: true },
  });
  const isSending = organisation?.sendAccessMails ?? false;
  const planned = people.map((person) => {
    const moment = accessMailMoment(person, instantFromDate(at), isSending, person.isWorkday);
    return { id: person.id, at: moment && wholeSecond(dateFromInstant(moment)).toISOString() };
  });
  await tx.$executeRaw`
    update "Person" set "accessMailAt" = planned.at
      from jsonb_to_recordset(${JSON.stringify(planned)}::jsonb) planned(id int, at timestamptz)
     where "Person".id = planned.id`;
}

const receiver = {
  id: true,
  firstName: true,
  email: true,
  language: true,
  role: true,
  active: true,
} as const;
type Receiver = Prisma.PersonGetPayload<{ select: typeof receiver }>;

/** Mails a person a fresh single-use link to choose a password; earlier links die. */
export async function sendAccessMail(tx: Tx, actor: Actor, personId: number): Promise<void> {
  const person = await tx.person.update({
    where: { id: personId },
    data: { accessMailAt: null },
    select: receiver,
  });
  await mailAccess(tx, actor, [person]);
}

/** Lets the engine mail these people a link as soon as it can, whatever their role; who waits for one already, waits on. */
export async function requestAccessMails(tx: Tx, personIds: readonly number[], at: Date): Promise<void> {
  await tx.$executeRaw`
    update "Person" set "accessMailAt" = ${wholeSecond(at)}
     where id = any(${[...personIds]}) and active and "accessMailAt" is null`;
}

/** Sends the access mails of these people whose moment has come; the caller holds their locks. */
export async function sendDueAccessMails(
  tx: Tx,
  actor: Actor,
  personIds: readonly number[],
  at: Date,
): Promise<void> {
  const people = await tx.person.updateManyAndReturn({
    where: { id: { in: [...personIds] }, accessMailAt: { lte: at } },
    data: { accessMailAt: null },
    select: receiver,
  });
  await mailAccess(tx, actor, people);
}

async function mailAccess(tx: Tx, actor: Actor, people: readonly Receiver[]): Promise<void> {
  const active = people.filter((person) => person.active).sort((a, b) => a.id - b.id);
  if (active.length === 0) return;
  const organisation = await tx.organisation.findUnique({ where: { id: 1 }, select: { name: true } });
  const name = organisation?.name ?? "Muster";
  const secrets = await createInvites(
    tx,
    active.map(({ id }) => id),
    "access",
  );
  const hires = active.filter(({ role }) => role === 0).map(({ id }) => id);
  const values = await loadPlaceholderValuesOf(tx, hires);
  const mails = active.map(({ id, firstName, email, language }) => {
    const secret = secrets.get(id) as string;
    const welcome = values.get(id);
    const write = welcome
      ? accessLetter("access", { values: welcomeValues(welcome), secret })
      : accessLetter("credentials", { values: { name: firstName }, secret });
    return { to: { personId: id, email, language }, write };
  });
  await queueMails(tx, name, mails);
  const entries = active.map(({ id }) => ({
    action: "person.accessMailed",
    subject: { kind: "person", id },
  }));
  await recordAll(tx, actor, entries);
}

/** What a welcome may name of the hire. */
function welcomeValues({ first_name: name, position, department, start, manager, buddy }: PlaceholderValues) {
  return { name, position, department, start, manager, buddy };
}
