import { inTransaction } from "@/lib/db";
import { enqueue } from "@/lib/jobs/enqueue";
import { accessLetter } from "@/lib/mail/letters/access";
import { queueMail } from "@/lib/mail/outbox";
import { createInvite } from "./invites";
import { countReset } from "./throttle";

/**
 * Takes note that somebody forgot a password. What follows happens in a job, so that neither the answer nor
 * its time tells whether the account exists. Raises TOO_MANY_REQUESTS.
 */
export async function requestReset(email: string, address: string): Promise<void> {
  const account = email.trim().toLowerCase();
  await countReset(account, address);
  await inTransaction((tx) => enqueue(tx, "auth.reset", { email: account }));
}

/** Mails a reset link, valid one day, if the account exists, is active and may sign in. */
export async function sendReset(email: string): Promise<void> {
  await inTransaction(async (tx) => {
    const person = await tx.person.findUnique({
      where: { email, active: true, signIn: { isNot: null } },
      select: { id: true, firstName: true, language: true },
    });
    const organisation = await tx.organisation.findUnique({ where: { id: 1 }, select: { name: true } });
    if (!person || !organisation) return;
    const secret = await createInvite(tx, person.id, "reset");
    const letter = accessLetter("reset", { values: { name: person.firstName }, secret });
    await queueMail(tx, { personId: person.id, email, language: person.language }, organisation.name, letter);
  });
}
