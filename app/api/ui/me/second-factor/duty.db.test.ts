import { beforeEach, describe, expect, it } from "vitest";
import type { Role } from "@/lib/auth/actor";
import { passwordGrant } from "@/lib/auth/oauth/password-grant";
import { confirmSecondFactor, endSecondFactor, startSecondFactor } from "@/lib/auth/second-factor/commands";
import type { DUTIES } from "@/lib/auth/second-factor/duty";
import { countUnenrolled } from "@/lib/auth/second-factor/queries";
import { codeAt, openTotp } from "@/lib/auth/second-factor/totp";
import { actorOfCookie } from "@/lib/auth/session-cookie";
import { db } from "@/lib/db";
import { updateOrganisation } from "@/lib/org/commands/organisation";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { actorOf, type MadePerson, makePerson, makeSignIn } from "@/lib/testing/factories/person";
import { ask, makeApiKey } from "@/lib/testing/onboarding-api";
import { asked, cookieOf } from "@/lib/testing/wire/session";
import { GET as sequences } from "../../../sequences/route";
import { GET as waiting } from "../../approvals/route";
import { POST as start } from "./route";

const password = "a kettle of plum soup";
let admin: MadePerson;
let manager: MadePerson;

beforeEach(async () => {
  await db().rateLimit.deleteMany();
  await db().person.deleteMany();
  await db().organisation.deleteMany();
  await makeOrganisation(db());
  admin = await makePerson(db(), { role: 1 });
  manager = await makePerson(db(), { role: 2 });
});

const shown = async ({ id }: { id: number }, at = new Date()) => {
  const { secret } = await db().secondFactor.findFirstOrThrow({ where: { personId: id, kind: "totp" } });
  return codeAt(openTotp(secret), at);
};
async function enrol(person: MadePerson) {
  await startSecondFactor(actorOf(person));
  return confirmSecondFactor(actorOf(person), await shown(person));
}
const duty = (secondFactorFor: (typeof DUTIES)[number]) =>
  db().organisation.update({ where: { id: 1 }, data: { secondFactorFor } });
const mustEnrol = async (cookie: string) => (await actorOfCookie(cookie, ""))?.mustEnrol;
const inbox = (cookie: string) => asked(waiting, { path: "/api/ui/approvals", cookie });

describe("a second step that is required", () => {
  it.each<[(typeof DUTIES)[number], Role[]]>([
    ["nobody", []],
    ["administrators", [1]],
    ["managers", [1, 2]],
  ])("of %s concerns these roles only, until they have one", async (who, concerned) => {
    await duty(who);
    for (const role of [0, 1, 2, 3] as const) {
      const person = await makePerson(db(), { role, startDay: role === 0 ? "2026-06-15" : null });
      const cookie = await cookieOf(person);
      expect([role, await mustEnrol(cookie)]).toEqual([role, concerned.includes(role)]);
      await enrol(person);
      expect(await mustEnrol(cookie)).toBe(false);
    }
  });

  it("shuts every endpoint but setting it up, at once and in running sessions", async () => {
    const cookie = await cookieOf(manager);
    expect((await inbox(cookie)).status).toBe(200);
    await duty("managers");
    expect(await inbox(cookie)).toMatchObject({ status: 403, body: { reason: "SECOND_FACTOR_MISSING" } });
    const path = "/api/ui/me/second-factor";
    expect((await asked(start, { method: "POST", path, body: {}, cookie })).status).toBe(201);
    expect((await inbox(cookie)).status).toBe(403);
    const [recovery = ""] = await confirmSecondFactor(actorOf(manager), await shown(manager));
    expect((await inbox(cookie)).status).toBe(200);
    await endSecondFactor(actorOf(manager), recovery);
    expect((await inbox(cookie)).status).toBe(403);
  });

  it("leaves keys of the onboarding API alone, and takes the password grant away", async () => {
    await makeSignIn(db(), manager, { password });
    const key = await makeApiKey(admin);
    expect((await passwordGrant(manager.email, password, "")).token.tokenType).toBe("Bearer");
    await duty("managers");
    expect((await ask(sequences, "/api/sequences/", { key })).status).toBe(200);
    await expect(passwordGrant(manager.email, password, "")).rejects.toMatchObject({
      details: { reason: "INVALID_USERNAME_OR_PASSWORD" },
    });
  });

  it("is asked of others only by those who have it; asking less needs nothing", async () => {
    const asking = (secondFactorFor: (typeof DUTIES)[number]) =>
      updateOrganisation(actorOf(admin), { secondFactorFor });
    await expect(asking("administrators")).rejects.toMatchObject({
      details: { fields: [{ path: ["secondFactorFor"], message: "enrolFirst" }] },
    });
    await enrol(admin);
    await asking("administrators");
    await asking("managers");
    const other = actorOf(await makePerson(db(), { role: 1 }));
    await updateOrganisation(other, { name: "Renamed" });
    await updateOrganisation(other, { secondFactorFor: "administrators" });
    await expect(updateOrganisation(other, { secondFactorFor: "managers" })).rejects.toMatchObject({
      code: "INVALID",
    });
  });

  it("counts who has none yet: active people with a password", async () => {
    expect(await countUnenrolled()).toEqual({ administrators: 0, managers: 0 });
    for (const person of [admin, manager]) await makeSignIn(db(), person, { password });
    await makeSignIn(db(), await makePerson(db(), { role: 2, active: false }), { password });
    expect(await countUnenrolled()).toEqual({ administrators: 1, managers: 1 });
    await startSecondFactor(actorOf(manager));
    expect(await countUnenrolled()).toEqual({ administrators: 1, managers: 1 });
    await enrol(admin);
    expect(await countUnenrolled()).toEqual({ administrators: 0, managers: 1 });
  });
});
