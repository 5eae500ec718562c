import { type AuditRecord, recordAll } from "@/lib/audit";
import { system } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { preboardingLetter } from "@/lib/mail/letters/preboarding";
import type { Outgoing } from "@/lib/mail/outbox";
import { makePreboardingLink } from "../preboarding/links";
import type { FireFacts } from "./facts";

/** Writes to people before their first day about pages that the moment brought: to each one mail, with a link of its own. */
export async function writePreboardingMails(
  tx: Tx,
  given: readonly { facts: FireFacts; titles: readonly string[] }[],
  at: Date,
): Promise<Outgoing[]> {
  const mails: Outgoing[] = [];
  const entries: AuditRecord[] = [];
  for (const { facts, titles } of given) {
    const { id, firstName: name, language, privateEmail, ...person } = facts.person;
    const email = privateEmail ?? person.email;
    const secret = await makePreboardingLink(tx, id, email, at);
    const { start } = facts.values;
    const write = preboardingLetter({ name, start, pages: titles, secret });
    mails.push({ to: { personId: id, email, language }, write });
    entries.push({
      action: "preboarding.mailed",
      subject: { kind: "person", id },
      after: { to: email, items: [...titles] },
    });
  }
  await recordAll(tx, system("engine"), entries);
  return mails;
}
