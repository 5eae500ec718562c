import { expect, it } from "vitest";
import { passwordFits } from "@/lib/auth/password";
import { db } from "@/lib/db";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import { isSetUp } from "../queries/organisation";
import { setUpInput } from "../schema/set-up";
import { setUpOrganisation } from "./set-up";

const input = setUpInput.parse({
  organisationName: " Hotel Lindgren ",
  timezone: "Europe/Stockholm",
  language: "en",
  firstName: "Anna",
  lastName: "Berg",
  email: "Anna.Berg@Example.test",
  password: "four quiet words here",
});

it("makes an administrator who can sign in, and something to edit", async () => {
  await rolledBack(async (tx) => {
    expect(await isSetUp(tx)).toBe(false);
    const { personId } = await setUpOrganisation(input, tx);
    expect(await tx.organisation.findFirst()).toMatchObject({ id: 1, name: "Hotel Lindgren" });
    const person = await tx.person.findUniqueOrThrow({ where: { id: personId }, include: { signIn: true } });
    expect(person).toMatchObject({ email: "anna.berg@example.test", role: 1 });
    expect(await passwordFits(input.password, person.signIn?.passwordHash ?? null)).toBe(true);
    const rows = [tx.unit, tx.agreement, tx.shiftType].map((table) => (table as typeof tx.unit).count());
    expect(await Promise.all(rows)).toEqual([1, 1, 1]);
    expect(await tx.leaveReason.count()).toBe(2);
    const entry = await tx.auditEntry.findFirstOrThrow({ where: { action: "organisation.setUp" } });
    expect(JSON.stringify(entry.after)).not.toContain("quiet");
  });
});

it("refuses a password made of the names just typed", async () => {
  const made = setUpOrganisation({ ...input, password: "Hotel Lindgren 12" });
  await expect(made).rejects.toMatchObject({
    code: "INVALID",
    details: { fields: [{ path: ["password"], message: "passwordTooObvious" }] },
  });
});

it("lets one of many simultaneous callers in, and nobody afterwards", async () => {
  const emails = ["a@example.test", "b@example.test", "c@example.test"];
  const calls = await Promise.allSettled(emails.map((email) => setUpOrganisation({ ...input, email })));
  expect(calls.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const call of calls) {
    if (call.status === "rejected")
      expect(call.reason).toMatchObject({ details: { reason: "ALREADY_SET_UP" } });
  }
  await expect(setUpOrganisation(input)).rejects.toMatchObject({ code: "CONFLICT" });
  expect([await db().organisation.count(), await db().person.count(), await db().unit.count()]).toEqual([
    1, 1, 1,
  ]);
});
