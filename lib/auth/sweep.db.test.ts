import { afterAll, beforeEach, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import { db, inTransaction } from "@/lib/db";
import { makePerson } from "@/lib/testing/factories/person";
import { cookieOf } from "@/lib/testing/wire/session";
import { createInvite } from "./invites";
import { actorOfCookie } from "./session-cookie";
import { sweepSignIns } from "./sweep";
import { countTry } from "./throttle";

const start = Date.now();
const afterDays = (days: number) => setClock(new Date(start + days * 86_400_000));
beforeEach(async () => {
  setClock(undefined);
  await db().person.deleteMany();
  await db().rateLimit.deleteMany();
});
afterAll(() => setClock(undefined));

it("live sessions, links of the last month and counters that still count stay", async () => {
  const person = await makePerson(db());
  const cookie = await cookieOf(person);
  await inTransaction((tx) => createInvite(tx, person.id, "access"));
  await countTry("anna@example.test", "192.0.2.1");
  await sweepSignIns();
  expect(await actorOfCookie(cookie, "")).not.toBeNull();
  expect([await db().invite.count(), await db().rateLimit.count()]).toEqual([1, 3]);
  afterDays(36);
  await sweepSignIns();
  expect([await db().session.count(), await db().invite.count()]).toEqual([0, 1]);
});

it("everything past its time goes, however much there is", async () => {
  const person = await makePerson(db());
  await inTransaction((tx) => createInvite(tx, person.id, "reset"));
  await db().$executeRaw`insert into "RateLimit" (key, points, expire)
    select 'signin-address:' || n, 1, 1 from generate_series(1, 12000) n`;
  await db()
    .$executeRaw`insert into "Session" (id, "personId", version, "createdAt", "lastSeenAt", "expiresAt")
    select gen_random_uuid(), ${person.id}::int, 1, now(), now(), now() - interval '1 hour'
      from generate_series(1, 12000)`;
  afterDays(32);
  await sweepSignIns();
  expect([await db().session.count(), await db().invite.count(), await db().rateLimit.count()]).toEqual([
    ...[0, 0, 0],
  ]);
});
