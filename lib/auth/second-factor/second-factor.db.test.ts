import { beforeEach, describe, expect, test } from "vitest";
import type { PersonActor } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { makePerson } from "@/lib/testing/factories/person";
import { passwordGrant } from "../oauth/password-grant";
import { hashPassword } from "../password";
import { checkSignIn } from "../sign-in";
import {
  confirmSecondFactor,
  endSecondFactor,
  renewRecoveryCodes,
  resetSecondFactor,
  startSecondFactor,
} from "./commands";
import { secondFactorOf } from "./queries";
import { codeAt, openTotp } from "./totp";

const NOW = new Date("2026-06-15T08:00:10Z");
const password = "a kettle of plum soup";
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
let anna: PersonActor;
let email = "";

beforeEach(async () => {
  setClock(NOW);
  await db().rateLimit.deleteMany();
  await db().person.deleteMany();
  await db().organisation.deleteMany();
  await makeOrganisation(db());
  anna = await actorOf(3);
});

async function actorOf(role: 1 | 3): Promise<PersonActor> {
  const person = await makePerson(db(), { role });
  await db().signIn.upsert({
    where: { personId: person.id },
    create: { personId: person.id, passwordHash: await hashPassword(password) },
    update: { passwordHash: await hashPassword(password) },
  });
  email = person.email;
  return {
    kind: "person",
    id: person.id,
    name: "Anna",
    role,
    via: "session",
    address: "198.51.100.7",
    timezone: "UTC",
    language: "en",
    credential: "1",
  };
}

/** What the app of this person shows. */
async function shown(at: Date): Promise<string> {
  const { secret } = await db().secondFactor.findFirstOrThrow({ where: { personId: anna.id, kind: "totp" } });
  return codeAt(openTotp(secret), at);
}

async function turnOn(at = NOW): Promise<string[]> {
  await startSecondFactor(anna);
  return confirmSecondFactor(anna, await shown(at));
}

const signIn = (code: string) => checkSignIn({ email, password, code }, "198.51.100.7");
const reason = (code: string) => ({ details: { reason: code } });

describe("two-step sign-in", () => {
  test("is off until a code of the app confirms it, and gives ten recovery codes once", async () => {
    const { key, uri } = await startSecondFactor(anna);
    expect(key).toMatch(/^[A-Z2-7]{32}$/);
    expect(uri).toContain(`secret=${key}`);
    expect(await signIn("")).toMatchObject({ personId: anna.id });
    const wrong = String((Number(await shown(NOW)) + 1) % 1_000_000).padStart(6, "0");
    await expect(confirmSecondFactor(anna, wrong)).rejects.toMatchObject({ code: "INVALID" });
    expect(await secondFactorOf(anna.id)).toBeNull();
    const codes = await confirmSecondFactor(anna, await shown(NOW));
    expect(new Set(codes).size).toBe(10);
    expect(await secondFactorOf(anna.id)).toEqual({
      since: expect.stringMatching(/^2026-06-15T08:00/),
      recoveryLeft: 10,
    });
    await expect(startSecondFactor(anna)).rejects.toMatchObject({ code: "CONFLICT" });
  });

  test("asks for a code after the right password only, and each code works once", async () => {
    await turnOn();
    setClock(later(60));
    expect(await checkSignIn({ email, password: "wrong", code: "" }, "")).toBeNull();
    await expect(signIn("")).rejects.toMatchObject(reason("SECOND_FACTOR_REQUIRED"));
    const code = await shown(later(60));
    await expect(signIn("000000" === code ? "111111" : "000000")).rejects.toMatchObject(
      reason("SECOND_FACTOR_WRONG"),
    );
    const both = await Promise.allSettled([signIn(code), signIn(` ${code.slice(0, 3)} ${code.slice(3)}`)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(signIn(code)).rejects.toMatchObject(reason("SECOND_FACTOR_WRONG"));
  });

  test("takes the code before and the code after, and none further away", async () => {
    await turnOn();
    setClock(later(300));
    for (const [seconds, fits] of [
      [300 - 60, false],
      [300 + 60, false],
      [300 - 30, true],
      [300 + 30, true],
    ] as const) {
      const outcome = await signIn(await shown(later(seconds))).then(
        () => true,
        () => false,
      );
      expect([seconds, outcome]).toEqual([seconds, fits]);
    }
  });

  test("a recovery code signs in once, however it is typed; new ones end the old", async () => {
    const [first = "", second = ""] = await turnOn();
    setClock(later(60));
    expect(await signIn(first.toUpperCase().replace("-", " "))).toMatchObject({ personId: anna.id });
    await expect(signIn(first)).rejects.toMatchObject(reason("SECOND_FACTOR_WRONG"));
    expect(await secondFactorOf(anna.id)).toMatchObject({ recoveryLeft: 9 });
    const [fresh = ""] = await renewRecoveryCodes(anna, await shown(later(60)));
    await expect(signIn(second)).rejects.toMatchObject(reason("SECOND_FACTOR_WRONG"));
    expect(await signIn(fresh)).toMatchObject({ personId: anna.id });
  });

  test("guessing codes with the right password is stopped", async () => {
    await turnOn();
    setClock(later(60));
    const right = await shown(later(60));
    const guesses = ["000001", "000002", "000003", "000004", "000005", "000006"].filter((g) => g !== right);
    const refusals: unknown[] = [];
    for (const guess of guesses) refusals.push(await signIn(guess).catch((error) => error.code));
    expect(refusals.at(-1)).toBe("TOO_MANY_REQUESTS");
    await expect(signIn(right)).rejects.toMatchObject({ code: "TOO_MANY_REQUESTS" });
  });

  test("the employee API's password grant refuses the account, and its earlier tokens are dead", async () => {
    await passwordGrant(email, password, "");
    await turnOn();
    expect(
      await db().tokenFamily.findMany({ where: { personId: anna.id }, select: { reason: true } }),
    ).toEqual([{ reason: "secondFactor" }]);
    await expect(passwordGrant(email, password, "")).rejects.toMatchObject(
      reason("INVALID_USERNAME_OR_PASSWORD"),
    );
  });

  test("ends with a code, or by another administrator, each written down", async () => {
    await turnOn();
    await expect(endSecondFactor(anna, "000000")).rejects.toMatchObject({ code: "INVALID" });
    setClock(later(60));
    await endSecondFactor(anna, await shown(later(60)));
    expect(await signIn("")).toMatchObject({ hasSecondFactor: false });

    await turnOn(later(60));
    await expect(resetSecondFactor(anna, anna.id)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const mine = email;
    const administrator = await actorOf(1);
    await expect(resetSecondFactor(administrator, administrator.id)).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await resetSecondFactor(administrator, anna.id);
    expect(await checkSignIn({ email: mine, password, code: "" }, "")).toMatchObject({
      hasSecondFactor: false,
    });
    await expect(resetSecondFactor(administrator, anna.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    const actions = await db().auditEntry.findMany({
      where: {
        subjectKind: "person",
        subjectId: String(anna.id),
        action: { startsWith: "person.secondFactor" },
      },
      orderBy: { id: "asc" },
      select: { action: true },
    });
    expect(actions.map(({ action }) => action)).toEqual([
      "person.secondFactorOn",
      "person.secondFactorOff",
      "person.secondFactorOn",
      "person.secondFactorReset",
    ]);
  });

  test("keeps neither the key nor the codes readable", async () => {
    await startSecondFactor(anna);
    const codes = await confirmSecondFactor(anna, await shown(NOW));
    const rows = await db().secondFactor.findMany({ where: { personId: anna.id } });
    const kept = rows.map(({ secret }) => Buffer.from(secret).toString("latin1")).join(" ");
    expect(codes.filter((code) => kept.includes(code))).toEqual([]);
    expect(rows).toHaveLength(11);
  });
});
