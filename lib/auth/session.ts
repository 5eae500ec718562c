import { randomUUID } from "node:crypto";
import { record } from "@/lib/audit";
import { now } from "@/lib/clock";
import { db, inTransaction, pool, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { PersonActor, Role } from "./actor";

/** A session ends after eight idle hours, and after a day in any case (seconds). */
export const idleSeconds = 8 * 3600;
export const absoluteSeconds = 24 * 3600;

export type SessionClaims = { sid: string; sv: number };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Opens a session for a person who just proved who they are; what the cookie will carry. */
export async function openSession(
  personId: number,
  version: number,
  from: { userAgent: string; address: string },
): Promise<SessionClaims> {
  const at = now();
  const sid = randomUUID();
  await db().session.create({
    data: {
      id: sid,
      personId,
      version,
      userAgent: from.userAgent.slice(0, 300),
      address: from.address,
      createdAt: at,
      lastSeenAt: at,
      expiresAt: new Date(at.getTime() + absoluteSeconds * 1000),
    },
  });
  await db().signIn.update({ where: { personId }, data: { lastSignInAt: at } });
  return { sid, sv: version };
}

const sessionQuery = {
  name: "session-actor",
  text: `select s."lastSeenAt", p.id, p."firstName", p."lastName", p.role, p.timezone, p.language,
    coalesce(p.role = any (case o."secondFactorFor" when 'managers' then '{1,2}'::int[]
        when 'administrators' then '{1}' else '{}' end), false)
      and not exists (select 1 from "SecondFactor" f
        where f."personId" = p.id and f."confirmedAt" is not null and f.kind <> 'recovery') as "mustEnrol"
    from "Session" s
    join "Person" p on p.id = s."personId" and p.active
    join "SignIn" i on i."personId" = p.id and i."sessionVersion" = s.version
    left join "Organisation" o on o.id = 1
    where s.id = $1 and s.version = $2 and s."revokedAt" is null and s."expiresAt" > $3 and s."lastSeenAt" > $4`,
};

/** Who a live session belongs to, with the role they have now; null when it is over, revoked or idle. */
export async function sessionActor(
  claims: Partial<SessionClaims>,
  address: string,
): Promise<PersonActor | null> {
  const { sid, sv } = claims;
  if (typeof sid !== "string" || !uuid.test(sid) || !Number.isInteger(sv)) return null;
  const at = now();
  const idleSince = new Date(at.getTime() - idleSeconds * 1000);
  const { rows } = await pool().query({ ...sessionQuery, values: [sid, sv, at, idleSince] });
  const row = rows[0];
  if (!row) return null;
  if (at.getTime() - row.lastSeenAt.getTime() > 60_000) {
    await pool().query(`update "Session" set "lastSeenAt" = $2 where id = $1`, [sid, at]);
  }
  return {
    kind: "person",
    id: row.id,
    name: `${row.firstName} ${row.lastName}`,
    role: row.role as Role,
    via: "session",
    address,
    timezone: row.timezone,
    language: row.language,
    credential: sid,
    mustEnrol: row.mustEnrol,
  };
}

/** Sessions that still open something, were it not for a version that has passed. */
export const liveSessions = (at: Date) => ({
  revokedAt: null,
  expiresAt: { gt: at },
  lastSeenAt: { gt: new Date(at.getTime() - idleSeconds * 1000) },
});

/** Ends one session; ending it twice is no error. */
export async function closeSession(sid: string): Promise<void> {
  if (!uuid.test(sid)) return;
  await db().session.updateMany({ where: { id: sid, revokedAt: null }, data: { revokedAt: now() } });
}

/** Ends one of the caller's sessions. Raises NOT_FOUND where it is not theirs, or over already. */
export async function endSession(actor: PersonActor, sid: string): Promise<void> {
  await inTransaction(async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { id: sid, personId: actor.id, revokedAt: null },
      data: { revokedAt: now() },
    });
    if (count === 0) throw notFound();
    await record(tx, actor, { action: "person.sessionEnded", subject: { kind: "person", id: actor.id } });
  });
}

/** Ends the caller's other sessions and every API sign-in of theirs; says how many browsers that were. */
export async function endOtherSessions(actor: PersonActor): Promise<{ ended: number }> {
  return inTransaction(async (tx) => {
    const at = now();
    const live = { personId: actor.id, revokedAt: null };
    const { count } = await tx.session.updateMany({
      where: { ...live, id: { not: actor.credential } },
      data: { revokedAt: at },
    });
    await tx.tokenFamily.updateMany({ where: live, data: { revokedAt: at, reason: "signOut" } });
    const subject = { kind: "person", id: actor.id };
    await record(tx, actor, { action: "person.otherSessionsEnded", subject, after: { ended: count } });
    return { ended: count };
  });
}

/** Ends every session and every API sign-in of a person at once, inside the given transaction. */
export async function closeEverything(tx: Tx, personId: number, reason: string): Promise<void> {
  const at = now();
  await tx.signIn.updateMany({ where: { personId }, data: { sessionVersion: { increment: 1 } } });
  await tx.session.updateMany({ where: { personId, revokedAt: null }, data: { revokedAt: at } });
  await tx.tokenFamily.updateMany({ where: { personId, revokedAt: null }, data: { revokedAt: at, reason } });
}

/** Ends every sign-in of the caller, this one included. */
export async function signOutEverywhere(actor: PersonActor): Promise<void> {
  await inTransaction(async (tx) => {
    await closeEverything(tx, actor.id, "signOut");
    await record(tx, actor, {
      action: "person.signedOutEverywhere",
      subject: { kind: "person", id: actor.id },
    });
  });
}
