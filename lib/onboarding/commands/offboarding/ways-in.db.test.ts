import { afterEach, beforeAll, expect, it } from "vitest";
import { system } from "@/lib/auth/actor";
import { apiTokenActor } from "@/lib/auth/api-token";
import { createInvite, readInvite } from "@/lib/auth/invites";
import { bearerActor } from "@/lib/auth/oauth/access-token";
import { passwordGrant } from "@/lib/auth/oauth/password-grant";
import { refreshGrant } from "@/lib/auth/oauth/refresh-grant";
import { hashSecret, newSecret } from "@/lib/auth/secret";
import { openSession, sessionActor } from "@/lib/auth/session";
import { checkCredentials } from "@/lib/auth/sign-in";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { tick } from "@/lib/jobs/tick";
import { calendarFeed } from "@/lib/schedule/queries/feed";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { type MadePerson, makePerson, makeSignIn } from "@/lib/testing/factories/person";
import { makePreboardingLink } from "../preboarding/links";
import { planOffboarding } from "./plan";

const address = "192.0.2.9";
const password = "a long enough secret";
/** Midnight in New York: the last day is over there, long after it was in the organisation's own zone. */
const OVER = new Date("2026-06-20T04:00:00Z");
const BEFORE = new Date(OVER.getTime() - 60_000);

let leaver: MadePerson;
let ways: Record<string, () => Promise<boolean>>;

beforeAll(async () => {
  setClock(new Date("2026-06-19T22:00:00Z"));
  await makeOrganisation(db());
  leaver = await makePerson(db(), { role: 2, timezone: "America/New_York" });
  await makeSignIn(db(), leaver, { password });
  await planOffboarding(system("test"), { personId: leaver.id, lastDay: "2026-06-19", sequenceIds: [] });
  const personId = leaver.id;
  const at = new Date();
  const claims = await openSession(personId, 1, { userAgent: "test", address });
  const [key, feed] = [newSecret(), newSecret()];
  await db().apiToken.create({ data: { personId, name: "script", hash: hashSecret(key), createdAt: at } });
  await db().feedToken.create({ data: { personId, hash: hashSecret(feed), createdAt: at } });
  const links = {
    access: await createInvite(db(), personId, "access"),
    reset: await createInvite(db(), personId, "reset"),
  };
  await makePreboardingLink(db(), personId, leaver.email, at);
  const oauth = await passwordGrant(leaver.email, password, address);
  const asked = (authorization: string) => new Request("http://muster.test", { headers: { authorization } });
  const answers = (promise: Promise<unknown>) => promise.then(Boolean, () => false);
  ways = {
    password: () => answers(checkCredentials(leaver.email, password, address)),
    session: () => answers(sessionActor(claims, address)),
    // A manager's key is known and refused by role; a dead one is not known any more.
    "API token": () =>
      apiTokenActor(asked(`Token ${key}`), address).then(
        () => true,
        (error: { code: string }) => error.code === "FORBIDDEN",
      ),
    "access token": async () => {
      const fresh = await passwordGrant(leaver.email, password, address).catch(() => oauth);
      return answers(bearerActor(asked(`Bearer ${fresh.token.accessToken}`), address));
    },
    "password grant": () => answers(passwordGrant(leaver.email, password, address)),
    "calendar feed": () => answers(calendarFeed(feed)),
    "access link": () => answers(readInvite(links.access)),
    "reset link": () => answers(readInvite(links.reset)),
    "refresh token": () => answers(refreshGrant(oauth.token.refreshToken)),
  };
});
afterEach(() => setClock(undefined));

const open = async () => {
  const found: string[] = [];
  for (const [name, works] of Object.entries(ways)) if (await works()) found.push(name);
  return found;
};

it("every way in works to the last minute of the last day where the person is, and none the minute after", async () => {
  setClock(BEFORE);
  await tick(BEFORE);
  expect(await open()).toEqual(Object.keys(ways));
  setClock(OVER);
  await tick(OVER);
  expect(await open()).toEqual([]);
  const personId = leaver.id;
  expect(await db().person.findUnique({ where: { id: personId } })).toMatchObject({ active: false });
  const live = { where: { personId, revokedAt: null } };
  expect(await db().tokenFamily.count(live)).toBe(0);
  expect(await db().session.count(live)).toBe(0);
  expect(await db().apiToken.count(live)).toBe(0);
  expect(await db().feedToken.count(live)).toBe(0);
  expect(await db().preboardingLink.count(live)).toBe(0);
  expect(await db().invite.count({ where: { personId, usedAt: null } })).toBe(0);
});
