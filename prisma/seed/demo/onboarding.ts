import { record } from "@/lib/audit";
import { atInstant } from "@/lib/clock";
import { addDays, atTime, dateFromInstant } from "@/lib/dates";
import { toInstant } from "@/lib/dates/zones";
import { welcomePeople } from "@/lib/onboarding/commands/welcome";
import { actorOf } from "@/lib/testing/factories/person";
import { type Company, worker } from "./company";
import { type DeedKey, deedOf } from "./deeds";
import type { Hired, SequenceKey } from "./hires";
import { makeLeavers } from "./leavers";
import { type Deed, live } from "./live";
import { makeKitchenStart } from "./sequences/kitchen";
import { makeLeadStart } from "./sequences/leads";
import { makeLeaving } from "./sequences/leaving";
import { makeWelcome } from "./sequences/welcome";

/** The four sequences, and the onboarding of everybody up to now, as the engine itself would have done it. */
export async function makeOnboarding(company: Company, hired: readonly Hired[]): Promise<void> {
  const { tx } = company;
  const contacts = {
    people: worker(company, "Ingrid Solheim").person,
    director: worker(company, "Charlotte Åkesson").person,
    payroll: worker(company, "Per Hallberg").person,
  };
  const welcome = await makeWelcome(tx, contacts);
  const kitchen = await makeKitchenStart(tx, contacts.people);
  const leads = await makeLeadStart(tx, contacts);
  const leaving = await makeLeaving(tx, contacts);
  const sequences: Record<SequenceKey, number> = {
    welcome: welcome.sequence.id,
    kitchen: kitchen.sequence.id,
    leads: leads.sequence.id,
  };
  const templates = { ...welcome.items, ...kitchen.items, ...leads.items };
  for (const hire of hired) await onboard(company, hire, sequences, templates);
  for (const { person } of hired) await readFirstPage(company, person);
  await makeLeavers(company, leaving);
  await settle(company);
}

async function onboard(
  company: Company,
  hire: Hired,
  sequences: Record<SequenceKey, number>,
  templates: Record<DeedKey, { id: number }>,
): Promise<void> {
  const { tx } = company;
  const { person } = hire;
  const admin = actorOf(worker(company, "Ingrid Solheim").person);
  await atInstant(hire.hiredAt, async () => {
    const name = `${person.firstName} ${person.lastName}`;
    await record(tx, admin, {
      ...{ action: "person.created", subject: { kind: "person", id: person.id } },
      after: { name, email: person.email, role: person.role },
    });
    const sequenceIds = hire.sequences.map((key) => sequences[key]);
    await welcomePeople(admin, [{ personId: person.id, sequenceIds, role: person.role }], tx);
  });
  const deeds = hire.done.map(([what, day], index): Deed => {
    const key = what as DeedKey;
    const moment = atTime(addDays(hire.startDay, day), `1${index % 7}:${20 + index}`);
    const at = dateFromInstant(toInstant(moment, person.timezone));
    return { at: at > hire.hiredAt ? at : hire.hiredAt, act: deedOf(company, person, key, templates[key]) };
  });
  await live(company, person.id, deeds);
}

/** Those who have no sign-in yet have looked at their first page, by the link they were mailed. */
async function readFirstPage({ tx, at }: Company, { id }: { id: number }): Promise<void> {
  const person = { id, startDay: { gt: at }, privateEmail: { not: null } };
  const link = await tx.preboardingLink.findFirst({ where: { person }, orderBy: { id: "asc" } });
  const page = await tx.assignment.findFirst({
    where: { person, kind: "preboarding" },
    orderBy: { id: "asc" },
  });
  if (!link || !page) return;
  const evening = new Date(link.createdAt.getTime() + 9 * 3_600_000);
  const readAt = evening < at ? evening : at;
  const opened = { firstOpenedAt: readAt, lastOpenedAt: readAt };
  await tx.preboardingLink.update({ where: { id: link.id }, data: opened });
  await tx.assignment.update({ where: { id: page.id }, data: { state: "done", doneAt: readAt } });
}

/** What was mailed and called in the past is history: nothing of it goes out now. */
async function settle({ tx, at }: Company): Promise<void> {
  await tx.$executeRaw`update "Mail" set state = 'kept', "sentAt" = "createdAt" where state = 'queued'`;
  await tx.$executeRaw`
    update "Delivery" set state = 'delivered', status = 200, answer = 'ok', attempts = 1, "deliveredAt" = "createdAt"
     where state = 'queued' and "createdAt" <= ${at}`;
}
