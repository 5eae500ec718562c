import { describe, expect, it } from "vitest";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import { makeEmployee } from "@/lib/testing/factories/employment";
import { makeLeaveReason } from "@/lib/testing/factories/leave";
import { makeOrganisation, makeUnit } from "@/lib/testing/factories/organisation";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { listAgreements } from "../queries/agreements";
import { unitHolidays } from "../queries/holidays";
import { createAgreementInput } from "../schema/agreements";
import { createAgreement, updateAgreement } from "./agreements";
import { addHolidays, removeHoliday } from "./holidays";
import { updateOrganisation } from "./organisation";

describe("the organisation", () => {
  it("changes only what is given, and says so in the log", async () => {
    await rolledBack(async (tx) => {
      await makeOrganisation(tx, { name: "Old" });
      const admin = actorOf(await makePerson(tx, { role: 1 }));
      const after = await updateOrganisation(admin, { name: "New", sendAccessMails: false }, tx);
      expect(after).toMatchObject({ name: "New", timezone: "Europe/Stockholm", sendAccessMails: false });
      const entry = await tx.auditEntry.findFirstOrThrow({ where: { action: "organisation.changed" } });
      expect(entry.before).toMatchObject({ name: "Old", sendAccessMails: true });
      const manager = actorOf(await makePerson(tx, { role: 2 }));
      await expect(updateOrganisation(manager, { name: "Mine" }, tx)).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
    });
  });
});

describe("agreements", () => {
  it("keep what they override about a reason, and are archived only when nobody needs them", async () => {
    await rolledBack(async (tx) => {
      await makeOrganisation(tx);
      const admin = actorOf(await makePerson(tx, { role: 1 }));
      const [sick, vacation] = [await makeLeaveReason(tx), await makeLeaveReason(tx)];
      const reasons = [{ reasonId: sick.id, overrides: { maxOccasions: null, period: "calendarYear" } }];
      const input = createAgreementInput.parse({ name: "Night", hoursPerWeek: 34.33, reasons });
      const { id } = await createAgreement(admin, input, tx);
      expect(await listAgreements(admin, tx)).toMatchObject([
        {
          id,
          hoursPerWeek: 34.33,
          people: 0,
          reasons: [{ overrides: { maxOccasions: null, period: "calendarYear" } }],
        },
      ]);
      const replaced = createAgreementInput.parse({ ...input, reasons: [{ reasonId: vacation.id }] }).reasons;
      await updateAgreement(admin, id, { reasons: replaced }, tx);
      expect((await listAgreements(admin, tx))[0]?.reasons.map(({ reasonId }) => reasonId)).toEqual([
        vacation.id,
      ]);
      await makeEmployee(tx, { unit: await makeUnit(tx), agreement: { id } });
      await expect(updateAgreement(admin, id, { isArchived: true }, tx)).rejects.toMatchObject({
        details: { reason: "AGREEMENT_IN_USE", data: { people: 1 } },
      });
    });
  });

  it("name each reason once, with days in order", () => {
    const parse = (reasons: unknown[]) =>
      createAgreementInput.safeParse({ name: "N", hoursPerWeek: 40, reasons }).error?.issues[0]?.message;
    expect(parse([{ reasonId: 1 }, { reasonId: 1 }])).toBe("twice");
    expect(parse([{ reasonId: 1, validFrom: "2026-02-01", validTo: "2026-01-01" }])).toBe("before_from");
  });
});

describe("public holidays", () => {
  it("are added where they are missing, listed in order and taken away", async () => {
    await rolledBack(async (tx) => {
      const admin = actorOf(await makePerson(tx, { role: 1 }));
      const unit = await makeUnit(tx, { holidays: [{ day: "2026-12-25", name: "Our Christmas" }] });
      const given = [
        { day: "2026-12-25", name: "Christmas Day" },
        { day: "2026-01-01", name: "New Year's Day" },
      ] as const;
      expect(await addHolidays(admin, unit.id, given, tx)).toEqual({ added: 1 });
      const listed = await unitHolidays(admin, unit.id, tx);
      expect(listed.map(({ day, name }) => [day, name])).toEqual([
        ["2026-01-01", "New Year's Day"],
        ["2026-12-25", "Our Christmas"],
      ]);
      await removeHoliday(admin, listed[0]?.id ?? 0, tx);
      expect(await unitHolidays(admin, unit.id, tx)).toHaveLength(1);
    });
  });
});
