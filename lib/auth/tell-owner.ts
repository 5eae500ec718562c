import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import type { ValuesOf } from "@/lib/mail/kinds";
import { type SecurityMail, securityLetter } from "@/lib/mail/letters/security";
import { queueMail } from "@/lib/mail/outbox";
import { localeOf } from "@/lib/people/schema/languages";
import type { Actor } from "./actor";

type Told<K extends SecurityMail> = Omit<
  Readonly<Record<keyof ValuesOf<K>, string>>,
  "name" | "when" | "address"
>;

/**
 * Mails somebody what became of the ways into their account, in the transaction of the deed. `from` is where it was
 * done, "" where that is not theirs to know; `to` is another address than theirs now.
 */
export async function tellOwner<K extends SecurityMail>(
  tx: Tx,
  { personId, kind, from, to }: { personId: number; kind: K; from: string; to?: string },
  rest: Told<K>,
): Promise<void> {
  const organisation = await tx.organisation.findUnique({ where: { id: 1 }, select: { name: true } });
  if (!organisation) return;
  const { email, ...person } = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: { email: true, firstName: true, language: true, timezone: true },
  });
  const when = new Intl.DateTimeFormat(localeOf(person.language), {
    ...{ day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" },
    timeZone: person.timezone,
    timeZoneName: "short",
  }).format(now());
  const values = { ...rest, name: person.firstName, when, address: from };
  const letter = securityLetter(kind, values as unknown as Record<keyof ValuesOf<K>, string>);
  const recipient = { personId, email: to ?? email, language: person.language };
  await queueMail(tx, recipient, organisation.name, letter);
}

/** Who did it, where that was somebody else. */
export const byAnother = (actor: Actor, personId: number): string =>
  actor.kind === "person" && actor.id !== personId ? actor.name : "";

/** Where from, where the owner did it. */
export const ownPlace = (actor: Actor, personId: number): string =>
  actor.kind === "person" && actor.id === personId ? actor.address : "";
