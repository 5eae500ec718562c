import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import { db, inTransaction } from "@/lib/db";
import { updatePerson } from "@/lib/people/commands/update";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { actorOf, type MadePerson, makePerson, makeSignIn } from "@/lib/testing/factories/person";
import { choosePassword, createInvite, readInvite } from "./invites";
import {
  confirmSecondFactor,
  endSecondFactor,
  renewRecoveryCodes,
  resetSecondFactor,
  startSecondFactor,
} from "./second-factor/commands";
import { codeAt, openTotp } from "./second-factor/totp";
import { checkSignIn } from "./sign-in";

const NOW = new Date("2026-06-15T08:00:10Z");
const password = "a kettle of plum soup";
const when = "15 June 2026 at 10:00 CEST";
let anna: MadePerson;

beforeEach(async () => {
  setClock(NOW);
  await db().rateLimit.deleteMany();
  await db().mail.deleteMany();
  await db().person.deleteMany();
  await db().organisation.deleteMany();
  await makeOrganisation(db(), { name: "Exempel" });
  anna = await makePerson(db(), { firstName: "Anna" });
  await makeSignIn(db(), anna, { password });
});
afterAll(() => setClock(undefined));

const later = (seconds: number) => setClock(new Date(NOW.getTime() + seconds * 1000));
async function shown(seconds: number): Promise<string> {
  const where = { personId: anna.id, kind: "totp" } as const;
  const { secret } = await db().secondFactor.findFirstOrThrow({ where });
  return codeAt(openTotp(secret), new Date(NOW.getTime() + seconds * 1000));
}
async function turnOn(): Promise<string[]> {
  await startSecondFactor(actorOf(anna));
  return confirmSecondFactor(actorOf(anna), await shown(0));
}
/** What was written to whom since the last question. */
async function news() {
  const mails = await db().mail.findMany({ orderBy: { id: "asc" } });
  await db().mail.deleteMany();
  return mails.map(({ to, subject, text, kind }) => ({ to, subject, text, kind }));
}
const toldOf = (subject: string, ...words: string[]) => [
  {
    to: anna.email,
    kind: "security",
    subject,
    text: expect.stringMatching(new RegExp(["Hello Anna,", ...words].join("[^]*"))),
  },
];

describe("somebody learns of a change to how their account is entered", () => {
  it("two-step sign-in on, recovery codes renewed, two-step sign-in off", async () => {
    await startSecondFactor(actorOf(anna));
    expect(await news()).toEqual([]);
    await confirmSecondFactor(actorOf(anna), await shown(0));
    const place = [`When: ${when}`, "From: 192\\.0\\.2\\.7", "/me/profile", "If this was you"];
    expect(await news()).toEqual(toldOf("Two-step sign-in is on", ...place));
    later(60);
    await renewRecoveryCodes(actorOf(anna), await shown(60));
    expect(await news()).toEqual(toldOf("New recovery codes were made", "192\\.0\\.2\\.7"));
    later(120);
    await endSecondFactor(actorOf(anna), await shown(120));
    const [off] = await news();
    expect([off]).toEqual(toldOf("Two-step sign-in is off", "192\\.0\\.2\\.7"));
    expect(off?.text).not.toContain("By:");
  });

  it("reset by an administrator, with their name and without their address", async () => {
    await turnOn();
    await news();
    await resetSecondFactor(actorOf(await makePerson(db(), { role: 1, firstName: "Grace" })), anna.id);
    const [off] = await news();
    expect([off]).toEqual(toldOf("Two-step sign-in is off", "By: Grace"));
    expect(off?.text).not.toContain("192.0.2.7");
  });

  it("a recovery code signed in, and how many are left", async () => {
    const [code = ""] = await turnOn();
    await news();
    later(60);
    const signIn = (tried: string) =>
      checkSignIn({ email: anna.email, password, code: tried }, "198.51.100.9");
    await signIn(await shown(60));
    expect(await news()).toEqual([]);
    await signIn(code);
    expect(await news()).toEqual(
      toldOf("A recovery code was used", "Codes left: 9", "From: 198\\.51\\.100\\.9"),
    );
    await expect(signIn(code)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    expect(await news()).toEqual([]);
    const where = { action: "person.recoveryCodeUsed", subjectId: String(anna.id) };
    expect(await db().auditEntry.count({ where })).toBe(1);
  });

  it("another password, but not the first one", async () => {
    const hire = await makePerson(db());
    const invite = (id: number) => inTransaction((tx) => createInvite(tx, id, "access"));
    await choosePassword(await invite(hire.id), "seven quiet bicycles", "198.51.100.9");
    expect(await news()).toEqual([]);
    await choosePassword(await invite(anna.id), "seven quiet bicycles", "198.51.100.9");
    expect(await news()).toEqual(toldOf("Your password was changed", "From: 198\\.51\\.100\\.9"));
  });

  it("another e-mail: the address that was is told, and its links for a new password are dead", async () => {
    const admin = actorOf(await makePerson(db(), { role: 1, firstName: "Grace" }));
    const reset = await inTransaction((tx) => createInvite(tx, anna.id, "reset"));
    await updatePerson(admin, anna.id, { position: "Chef" });
    expect(await news()).toEqual([]);
    expect(await readInvite(reset)).not.toBeNull();
    await updatePerson(admin, anna.id, { email: "anna@elsewhere.test" });
    expect(await news()).toEqual(
      toldOf("The e-mail of your account was changed", "anna@elsewhere\\.test", "By: Grace"),
    );
    expect(await readInvite(reset)).toBeNull();
  });

  it("a refused change tells nobody", async () => {
    const admin = actorOf(await makePerson(db(), { role: 1 }));
    const { email } = await makePerson(db());
    await expect(updatePerson(admin, anna.id, { email })).rejects.toMatchObject({ code: "INVALID" });
    expect(await news()).toEqual([]);
  });
});
