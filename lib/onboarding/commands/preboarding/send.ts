import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dayFromDate } from "@/lib/dates";
import { inTransaction, lockPerson, type Tx } from "@/lib/db";
import { conflict, notFound } from "@/lib/errors";
import { preboardingLetter } from "@/lib/mail/letters/preboarding";
import { queueMail } from "@/lib/mail/outbox";
import { requireOnboarding } from "../../access";
import { dayInWords } from "../../rules/day-in-words";
import { isBeforeStart } from "../../rules/preboarding";
import { makePreboardingLink, revokePreboardingLinks } from "./links";

/**
 * Mails a person a new link to all their preboarding pages; the old ones end. Raises FORBIDDEN, NOT_FOUND, CONFLICT
 * from the first day on and where there is no page.
 */
export async function sendPreboardingAgain(actor: Actor, personId: number, outer?: Tx): Promise<void> {
  requireOnboarding(actor, "sendPreboarding");
  await inTransaction(async (tx) => {
    const at = now();
    await lockPerson(tx, personId);
    const { startDay, pages, email, ...person } = await loadNewcomer(tx, personId, at);
    await revokePreboardingLinks(tx, personId, at);
    const secret = await makePreboardingLink(tx, personId, email, at);
    const organisation = await tx.organisation.findUnique({ where: { id: 1 }, select: { name: true } });
    const { language } = person;
    const start = dayInWords(startDay, language);
    const letter = preboardingLetter({ name: person.firstName, start, pages, secret });
    await queueMail(tx, { personId, email, language }, organisation?.name ?? "Muster", letter);
    await record(tx, actor, {
      action: "preboarding.mailed",
      subject: { kind: "person", id: personId },
      after: { to: email, items: pages },
    });
  }, outer);
}

async function loadNewcomer(tx: Tx, personId: number, at: Date) {
  const row = await tx.person.findUnique({
    where: { id: personId },
    select: {
      ...{ firstName: true, email: true, privateEmail: true, language: true },
      ...{ active: true, startDay: true, timezone: true },
      assignments: {
        where: { kind: "preboarding", state: { not: "withdrawn" } },
        orderBy: { id: "asc" },
        select: { title: true },
      },
    },
  });
  if (!row) throw notFound();
  const { active, timezone: zone, firstName, language } = row;
  const startDay = row.startDay && dayFromDate(row.startDay);
  if (!startDay || !isBeforeStart({ active, startDay, zone }, at)) {
    throw conflict("The first day is not ahead: what there is to read is in the portal.", "NOT_BEFORE_START");
  }
  const pages = row.assignments.map(({ title }) => title);
  if (pages.length === 0) throw conflict("No page has been given yet.", "NO_PAGES");
  return { firstName, language, startDay, pages, email: row.privateEmail ?? row.email };
}

/** Ends every link to a person's preboarding pages now; again changes nothing. Raises FORBIDDEN, NOT_FOUND. */
export async function endPreboardingLinks(actor: Actor, personId: number, outer?: Tx): Promise<void> {
  requireOnboarding(actor, "sendPreboarding");
  await inTransaction(async (tx) => {
    await lockPerson(tx, personId);
    const person = await tx.person.findUnique({ where: { id: personId }, select: { id: true } });
    if (!person) throw notFound();
    const ended = await revokePreboardingLinks(tx, personId, now());
    if (ended === 0) return;
    await record(tx, actor, { action: "preboarding.ended", subject: { kind: "person", id: personId } });
  }, outer);
}
