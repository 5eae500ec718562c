import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { createInvite } from "@/lib/auth/invites";
import { dateFromInstant, instantFromDate } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { accessLetter } from "@/lib/mail/letters/access";
import { queueMail } from "@/lib/mail/outbox";
import { loadPlaceholderValues } from "../queries/placeholder-values";
import { loadPlanPerson } from "../queries/plan-person";
import { accessMailMoment } from "../rules/access-mail";
import { wholeSecond } from "./step-rows";

/** Plans a person's access mail, without sending it yet; the caller holds the person's lock. */
export async function planAccessMail(tx: Tx, personId: number, at: Date): Promise<void> {
  const person = await loadPlanPerson(tx, personId, at);
  const organisation = await tx.organisation.findUnique({
    where: { id: 1 },
    select: { sendAccessMails: true },
  });
  const moment = accessMailMoment(
    person,
    instantFromDate(at),
    organisation?.sendAccessMails ?? false,
    person.isWorkday,
  );
  const accessMailAt = moment && wholeSecond(dateFromInstant(moment));
  await tx.person.update({ where: { id: personId }, data: { accessMailAt }, select: { id: true } });
}

/** Mails a person a fresh single-use link to choose a password; earlier links die. */
export async function sendAccessMail(tx: Tx, actor: Actor, personId: number): Promise<void> {
  const person = await tx.person.update({
    where: { id: personId },
    data: { accessMailAt: null },
    select: { id: true, firstName: true, email: true, language: true, role: true, active: true },
  });
  if (!person.active) return;
  const organisation = await tx.organisation.findUnique({ where: { id: 1 }, select: { name: true } });
  const name = organisation?.name ?? "Muster";
  const secret = await createInvite(tx, personId, "access");
  const letter =
    person.role === 0
      ? accessLetter("access", { values: await welcomeValues(tx, personId), secret })
      : accessLetter("credentials", { values: { name: person.firstName }, secret });
  await queueMail(tx, { personId, email: person.email, language: person.language }, name, letter);
  await record(tx, actor, { action: "person.accessMailed", subject: { kind: "person", id: personId } });
}

/** What a welcome may name of the hire. */
async function welcomeValues(tx: Tx, personId: number) {
  const {
    first_name: name,
    position,
    department,
    start,
    manager,
    buddy,
  } = await loadPlaceholderValues(tx, personId);
  return { name, position, department, start, manager, buddy };
}

/** Sends the access mail whose moment has come; the caller holds the person's lock. */
export async function sendDueAccessMail(tx: Tx, actor: Actor, personId: number, at: Date): Promise<void> {
  const due = await tx.person.count({ where: { id: personId, accessMailAt: { lte: at } } });
  if (due > 0) await sendAccessMail(tx, actor, personId);
}
