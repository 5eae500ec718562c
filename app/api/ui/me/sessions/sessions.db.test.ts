import { beforeEach, describe, expect, it } from "vitest";
import { choosePassword, createInvite } from "@/lib/auth/invites";
import { actorOfCookie, sessionClaims } from "@/lib/auth/session-cookie";
import { db, inTransaction } from "@/lib/db";
import { deactivatePerson } from "@/lib/people/commands/deactivate";
import { updatePerson } from "@/lib/people/commands/update";
import { ownProfile } from "@/lib/people/queries/own-profile";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { actorOf, type MadePerson, makePerson } from "@/lib/testing/factories/person";
import { asked, cookieOf } from "@/lib/testing/wire/session";
import { POST as everywhere } from "../../auth/sign-out-everywhere/route";
import { POST as end } from "./end/route";
import { POST as endOthers } from "./end-others/route";

let anna: MadePerson;
let admin: ReturnType<typeof actorOf>;
let [here, there, phone] = ["", "", ""];

beforeEach(async () => {
  await db().person.deleteMany();
  await db().organisation.deleteMany();
  await makeOrganisation(db());
  admin = actorOf(await makePerson(db(), { role: 1 }));
  anna = await makePerson(db(), { role: 2 });
  [here, there, phone] = [await cookieOf(anna), await cookieOf(anna), await cookieOf(anna)];
});

const live = async (...cookies: string[]) =>
  (await Promise.all(cookies.map((cookie) => actorOfCookie(cookie, "")))).map((actor) => actor !== null);
const sidOf = async (cookie: string) => (await sessionClaims(cookie))?.sid ?? "";
const post = (handler: typeof end, cookie: string, body: unknown = {}) =>
  asked(handler, { method: "POST", path: "/", cookie, body });

describe("somebody's own sessions", () => {
  it("are listed with their address, this one marked; over and foreign ones are not", async () => {
    await cookieOf(await makePerson(db()));
    await db().session.update({ where: { id: await sidOf(phone) }, data: { revokedAt: new Date() } });
    const { sessions } = await ownProfile({ ...actorOf(anna), credential: await sidOf(here) });
    expect(sessions.map(({ id, isThis, address }) => [id, isThis, address]).sort()).toEqual(
      [
        [await sidOf(here), true, "192.0.2.7"],
        [await sidOf(there), false, "192.0.2.7"],
      ].sort(),
    );
  });

  it("end one by one; nobody ends another's, and none ends twice", async () => {
    const at = "/api/ui/me/sessions/end";
    const say = async (cookie: string, of: string) =>
      (await asked(end, { method: "POST", path: at, cookie, body: { session: await sidOf(of) } })).status;
    const other = await cookieOf(await makePerson(db(), { role: 1 }));
    expect(await say(other, there)).toBe(404);
    expect(await live(here, there, phone)).toEqual([true, true, true]);
    expect(await say(here, there)).toBe(204);
    expect(await live(here, there, phone)).toEqual([true, false, true]);
    expect(await say(here, there)).toBe(404);
    expect(
      (await asked(end, { method: "POST", path: at, cookie: here, body: { session: "1" } })).status,
    ).toBe(400);
  });

  it("all end but this one, tokens of the employee API included", async () => {
    const family = await db().tokenFamily.create({ data: { personId: anna.id, createdAt: new Date() } });
    const path = "/api/ui/me/sessions/end-others";
    const { status, body } = await asked(endOthers, { method: "POST", path, cookie: here, body: {} });
    expect([status, body]).toEqual([200, { ended: 2 }]);
    expect(await live(here, there, phone)).toEqual([true, false, false]);
    expect(await db().tokenFamily.findUnique({ where: { id: family.id } })).toMatchObject({
      reason: "signOut",
    });
  });
});

describe("every old cookie is dead, replayed,", () => {
  const events: [string, () => Promise<unknown>][] = [
    [
      "after another password",
      async () => {
        const secret = await inTransaction((tx) => createInvite(tx, anna.id, "reset"));
        await choosePassword(secret, "seven quiet bicycles");
      },
    ],
    ["after another role", () => updatePerson(admin, anna.id, { role: 3 })],
    ["after deactivation", () => deactivatePerson(admin, anna.id)],
    [
      "after signing out everywhere",
      () =>
        asked(everywhere, {
          method: "POST",
          path: "/api/ui/auth/sign-out-everywhere",
          cookie: here,
          body: {},
        }),
    ],
  ];
  it.each(events)("%s", async (_name, happen) => {
    expect(await live(here, there, phone)).toEqual([true, true, true]);
    await happen();
    expect(await live(here, there, phone)).toEqual([false, false, false]);
    const { status } = await post(endOthers, there);
    expect(status).toBe(401);
  });
});
