import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { deactivatePerson } from "@/lib/people/commands/deactivate";
import { makeAuthenticator } from "@/lib/testing/authenticator";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { actorOf, type MadePerson, makePerson, makeSignIn } from "@/lib/testing/factories/person";
import type { PersonActor } from "../actor";
import { nextAuthHandler } from "../next-auth-handler";
import { passwordGrant } from "../oauth/password-grant";
import {
  confirmSecondFactor,
  endSecondFactor,
  resetSecondFactor,
  startSecondFactor,
} from "../second-factor/commands";
import { secondFactorOf } from "../second-factor/queries";
import { codeAt, openTotp } from "../second-factor/totp";
import { checkSignIn } from "../sign-in";
import { sweepChallenges } from "./challenge";
import { addPasskey, removePasskey, startPasskey } from "./commands";
import { passkeysOf } from "./queries";
import { relyingParty, userHandle } from "./relying-party";
import { askForPasskey, checkPasskey } from "./sign-in";

const NOW = new Date("2026-06-15T08:00:10Z");
const password = "a kettle of plum soup";
const { origin } = relyingParty();
let person: MadePerson;
let anna: PersonActor;
let phone: ReturnType<typeof makeAuthenticator>;

beforeEach(async () => {
  setClock(NOW);
  await db().rateLimit.deleteMany();
  await db().passkeyChallenge.deleteMany();
  await db().person.deleteMany();
  await db().organisation.deleteMany();
  await makeOrganisation(db());
  person = await makePerson(db(), { role: 2 });
  await makeSignIn(db(), person, { password });
  anna = actorOf(person);
  phone = makeAuthenticator(origin);
});
afterAll(() => setClock(undefined));

type Options = Parameters<typeof phone.register>[0];
const started = async (by = anna) => (await startPasskey(by, password)) as unknown as Options;
const add = async (device = phone, name = "Phone") =>
  addPasskey(anna, { name, answer: device.register(await started()) });
const signed = async (deviation: Parameters<typeof phone.sign>[1] = {}) =>
  JSON.stringify(phone.sign(await askForPasskey(""), deviation));
const refusedName = { details: { fields: [{ path: ["name"], message: "passkeyRefused" }] } };

describe("a passkey", () => {
  it("is made against the password, signs its owner in, and shows when it was used", async () => {
    await expect(startPasskey(anna, "wrong")).rejects.toMatchObject({
      details: { fields: [{ path: ["password"], message: "wrongPassword" }] },
    });
    const { recoveryCodes } = await add();
    expect(recoveryCodes).toHaveLength(10);
    expect(await passkeysOf(anna.id)).toMatchObject([{ name: "Phone", usedAt: null }]);
    setClock(new Date(NOW.getTime() + 60_000));
    expect(await checkPasskey(await signed(), "")).toMatchObject({
      personId: anna.id,
      hasSecondFactor: true,
    });
    expect(await passkeysOf(anna.id)).toMatchObject([{ usedAt: expect.stringMatching("T08:01:1") }]);
    expect((await add(makeAuthenticator(origin), "Key")).recoveryCodes).toBeNull();
    const mails = await db().mail.findMany({ where: { personId: anna.id }, select: { subject: true } });
    expect(mails.map(({ subject }) => subject)).toEqual(["A passkey was added", "A passkey was added"]);
  });

  it("opens a session through the same door as the password", async () => {
    await add();
    const headers = { host: new URL(origin).host };
    const csrf = await nextAuthHandler(new Request(`${origin}/api/auth/csrf`, { headers }));
    const { csrfToken } = (await csrf.json()) as { csrfToken: string };
    const cookie = csrf.headers
      .getSetCookie()
      .map((line) => line.split(";", 1)[0])
      .join("; ");
    const post = async (answer: string) =>
      nextAuthHandler(
        new Request(`${origin}/api/auth/callback/passkey`, {
          method: "POST",
          headers: { ...headers, cookie, "content-type": "application/x-www-form-urlencoded" },
          body: new URLSearchParams({ answer, csrfToken, json: "true" }),
        }),
      );
    const answer = await signed();
    const good = await post(answer);
    expect([good.status, good.headers.getSetCookie().some((line) => line.includes("session="))]).toEqual([
      200,
      true,
    ]);
    for (const bad of [answer, "{", "[]", "null", '{"id":"x","response":{}}', "x".repeat(5000)]) {
      const refused = await post(bad);
      expect([refused.status, refused.headers.getSetCookie().join().includes("session=")]).toEqual([
        401,
        false,
      ]);
    }
  });

  it("counts as a second factor: the password alone is no longer enough, nor good for the employee API", async () => {
    await passwordGrant(person.email, password, "");
    const { recoveryCodes } = await add();
    const signIn = (code: string) => checkSignIn({ email: person.email, password, code }, "");
    await expect(signIn("")).rejects.toMatchObject({ details: { reason: "SECOND_FACTOR_REQUIRED" } });
    expect(await signIn(recoveryCodes?.[0] ?? "")).toMatchObject({ personId: anna.id });
    await expect(passwordGrant(person.email, password, "")).rejects.toMatchObject({
      details: { reason: "INVALID_USERNAME_OR_PASSWORD" },
    });
    expect(await db().tokenFamily.findMany({ select: { reason: true } })).toEqual([
      { reason: "secondFactor" },
    ]);
  });
});

describe("what does not verify", () => {
  it.each([
    ["from another site", { origin: "https://elsewhere.test" }],
    ["without its owner", { isOwner: false }],
  ])("is not kept: %s", async (_name, deviation) => {
    const answer = phone.register(await started(), deviation);
    await expect(addPasskey(anna, { name: "Phone", answer })).rejects.toMatchObject(refusedName);
    expect(await passkeysOf(anna.id)).toEqual([]);
  });

  it("is not kept: a challenge of somebody else, an old one, one that was answered", async () => {
    const bo = await makePerson(db());
    await makeSignIn(db(), bo, { password });
    const theirs = phone.register(await started(actorOf(bo)));
    await expect(addPasskey(anna, { name: "Phone", answer: theirs })).rejects.toMatchObject(refusedName);
    const old = phone.register(await started());
    setClock(new Date(NOW.getTime() + 6 * 60_000));
    await expect(addPasskey(anna, { name: "Phone", answer: old })).rejects.toMatchObject(refusedName);
    const answer = phone.register(await started());
    await addPasskey(anna, { name: "Phone", answer });
    await expect(addPasskey(anna, { name: "Again", answer })).rejects.toMatchObject(refusedName);
    const again = phone.register(await started());
    await expect(addPasskey(anna, { name: "Again", answer: again })).rejects.toMatchObject({
      details: { reason: "PASSKEY_TAKEN" },
    });
  });

  it.each([
    ["from another site", { origin: "https://elsewhere.test" }],
    ["without its owner", { isOwner: false }],
    ["in another's name", { userHandle: userHandle(1) }],
    ["with a counter that stands still", { counter: 5 }],
  ])("does not sign in: %s", async (_name, deviation) => {
    await add();
    if ("counter" in deviation) expect(await checkPasskey(await signed({ counter: 5 }), "")).not.toBeNull();
    expect(await checkPasskey(await signed(deviation), "")).toBeNull();
  });

  it("does not sign in: replayed, two at a time, late, or with a challenge of a registration", async () => {
    await add();
    const answer = await signed();
    const both = await Promise.all([checkPasskey(answer, ""), checkPasskey(answer, "")]);
    expect(both.filter((one) => one !== null)).toHaveLength(1);
    expect(await checkPasskey(answer, "")).toBeNull();
    expect(await checkPasskey(JSON.stringify(phone.sign(await started())), "")).toBeNull();
    const late = await signed();
    setClock(new Date(NOW.getTime() + 6 * 60_000));
    expect(await checkPasskey(late, "")).toBeNull();
    await sweepChallenges();
    expect(await db().passkeyChallenge.count()).toBe(0);
  });

  it("does not sign in: somebody deactivated, a passkey removed or reset", async () => {
    await add();
    const admin = actorOf(await makePerson(db(), { role: 1 }));
    await resetSecondFactor(admin, anna.id);
    expect(await checkPasskey(await signed(), "")).toBeNull();
    await add();
    const [{ id = 0 } = {}] = await passkeysOf(anna.id);
    await expect(removePasskey(anna, id, "wrong")).rejects.toMatchObject({ code: "INVALID" });
    await expect(removePasskey(admin, id, password)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await removePasskey(anna, id, password);
    expect(await checkPasskey(await signed(), "")).toBeNull();
    expect(await db().secondFactor.count()).toBe(0);
    await add();
    await deactivatePerson(admin, anna.id);
    expect(await checkPasskey(await signed(), "")).toBeNull();
  });
});

it("an app beside a passkey comes and goes by itself; the recovery codes go with the last of them", async () => {
  await add();
  await startSecondFactor(anna);
  const { secret } = await db().secondFactor.findFirstOrThrow({ where: { kind: "totp" } });
  const [recovery = ""] = await confirmSecondFactor(anna, codeAt(openTotp(secret), NOW));
  await endSecondFactor(anna, recovery);
  expect(await secondFactorOf(anna.id)).toEqual({ since: null, recoveryLeft: 9 });
  const [{ id = 0 } = {}] = await passkeysOf(anna.id);
  await removePasskey(anna, id, password);
  expect(await secondFactorOf(anna.id)).toBeNull();
  expect(await db().secondFactor.count()).toBe(0);
});
