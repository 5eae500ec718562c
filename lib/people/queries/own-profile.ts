import type { PersonActor } from "@/lib/auth/actor";
import { passkeysOf } from "@/lib/auth/passkeys/queries";
import { secondFactorOf } from "@/lib/auth/second-factor/queries";
import { liveSessions } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { dayFromDate } from "@/lib/dates";
import { db } from "@/lib/db";

const fullName = (person: { firstName: string; lastName: string } | null) =>
  person && `${person.firstName} ${person.lastName}`.trim();

/** What somebody sees of themselves: their record, who is around them, where they are signed in. */
export async function ownProfile(actor: PersonActor) {
  const at = now();
  const person = await db().person.findUniqueOrThrow({
    where: { id: actor.id },
    select: {
      firstName: true,
      lastName: true,
      email: true,
      phone: true,
      position: true,
      timezone: true,
      language: true,
      startDay: true,
      manager: { select: { firstName: true, lastName: true } },
      buddy: { select: { firstName: true, lastName: true } },
      feedTokens: { where: { revokedAt: null }, select: { createdAt: true, lastUsedAt: true }, take: 1 },
      sessions: {
        where: liveSessions(at),
        orderBy: { lastSeenAt: "desc" },
        select: { id: true, userAgent: true, address: true, lastSeenAt: true },
        take: 20,
      },
    },
  });
  const [feed] = person.feedTokens;
  const [secondFactor, passkeys] = await Promise.all([secondFactorOf(actor.id), passkeysOf(actor.id)]);
  return {
    name: fullName(person) ?? "",
    email: person.email,
    phone: person.phone,
    position: person.position,
    timezone: person.timezone,
    language: person.language,
    startDay: person.startDay && dayFromDate(person.startDay),
    manager: fullName(person.manager),
    buddy: fullName(person.buddy),
    feed: feed
      ? { madeAt: feed.createdAt.toISOString(), lastUsedAt: feed.lastUsedAt?.toISOString() ?? null }
      : null,
    secondFactor,
    passkeys,
    sessions: person.sessions.map(({ id, userAgent, address, lastSeenAt }) => ({
      id,
      userAgent,
      address,
      lastSeenAt: lastSeenAt.toISOString(),
      isThis: id === actor.credential,
    })),
  };
}

export type OwnProfile = Awaited<ReturnType<typeof ownProfile>>;
