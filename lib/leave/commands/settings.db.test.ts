import { describe, expect, it } from "vitest";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import { makeAgreement, makeEmployee } from "@/lib/testing/factories/employment";
import { makeLeaveReason, makeTracker } from "@/lib/testing/factories/leave";
import { makeUnit } from "@/lib/testing/factories/organisation";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { listPayroll } from "../queries/settings/payroll";
import { listReasons } from "../queries/settings/reasons";
import { ledgerYear, listTrackers, trackerAccounts } from "../queries/settings/trackers";
import { finaliseInput } from "../schema/payroll";
import { createReasonInput } from "../schema/reasons";
import { ledgerEntryInput } from "../schema/trackers";
import { finalisePayroll, reopenPayroll } from "./payroll";
import { createReason, orderReasons, updateReason } from "./reasons";
import { createTracker, updateTracker, writeLedgerEntry } from "./trackers";

const plain = createReasonInput.parse({
  name: "Self-certified",
  colour: "rose",
  selectable: true,
  autoApprove: false,
  maxConsecutiveDays: 3,
  maxOccasions: 4,
  maxDaysInPeriod: 24,
  periodKind: "rolling",
  periodMonths: 12,
  minDaysBetween: 16,
  notPrecededBy: [],
  bufferDays: null,
  trackerId: null,
  minBalance: null,
});

describe("leave reasons", () => {
  it("keep each rule, lose those that are switched off, and are archived without losing their place in the log", async () => {
    await rolledBack(async (tx) => {
      const admin = actorOf(await makePerson(tx, { role: 1 }));
      const sick = await makeLeaveReason(tx);
      const { id } = await createReason(admin, { ...plain, notPrecededBy: [sick.id, sick.id] }, tx);
      expect((await listReasons(admin, tx)).at(-1)).toMatchObject({ id, ...plain, notPrecededBy: [sick.id] });
      await updateReason(admin, id, { maxOccasions: null, notPrecededBy: [] }, tx);
      await updateReason(admin, id, { isArchived: true }, tx);
      expect((await listReasons(admin, tx)).at(-1)).toMatchObject({
        ...{ id, maxOccasions: null, maxConsecutiveDays: 3, notPrecededBy: [], isArchived: true },
      });
      const entries = await tx.auditEntry.findMany({ where: { action: "leaveReason.changed" } });
      expect(entries.map(({ before }) => before)).toEqual([
        { maxOccasions: 4, notPrecededBy: [sick.id] },
        { isArchived: false },
      ]);
    });
  });

  it("stand in the given order; a list that has changed meanwhile is refused", async () => {
    await rolledBack(async (tx) => {
      const admin = actorOf(await makePerson(tx, { role: 1 }));
      const before = (await listReasons(admin, tx)).filter(({ isArchived }) => !isArchived);
      const [first, second] = [await makeLeaveReason(tx), await makeLeaveReason(tx)];
      const wanted = [second.id, ...before.map(({ id }) => id), first.id];
      await orderReasons(admin, wanted, tx);
      expect((await listReasons(admin, tx)).map(({ id }) => id)).toEqual(wanted);
      await expect(orderReasons(admin, [first.id], tx)).rejects.toMatchObject({
        details: { reason: "REASONS_CHANGED" },
      });
    });
  });

  it("are for administrators, and debit only trackers that exist", async () => {
    await rolledBack(async (tx) => {
      const manager = actorOf(await makePerson(tx, { role: 2 }));
      await expect(createReason(manager, plain, tx)).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(listReasons(manager, tx)).rejects.toMatchObject({ code: "FORBIDDEN" });
      const admin = actorOf(await makePerson(tx, { role: 1 }));
      await expect(createReason(admin, { ...plain, trackerId: 2_000_000 }, tx)).rejects.toMatchObject({
        details: { fields: [{ path: ["trackerId"], message: "does_not_exist" }] },
      });
    });
  });
});

describe("time trackers", () => {
  it("have a ledger that carries its balance over the years, fractions included", async () => {
    await rolledBack(async (tx) => {
      const admin = actorOf(await makePerson(tx, { role: 1 }));
      const person = await makePerson(tx);
      const { id: trackerId } = await createTracker(
        admin,
        { name: "Vacation of the test", unit: "days" },
        tx,
      );
      const line = (kind: string, day: string, amount: number) =>
        ledgerEntryInput.parse({ personId: person.id, kind, day, amount, note: "" });
      await writeLedgerEntry(admin, trackerId, line("grant", "2025-01-01", 25.1), tx);
      await writeLedgerEntry(admin, trackerId, line("correction", "2026-02-01", -0.3), tx);
      await writeLedgerEntry(admin, trackerId, line("expiry", "2026-12-31", -4.8), tx);
      const account = { trackerId, personId: person.id };
      expect(await ledgerYear(admin, { ...account, year: 2026 }, tx)).toMatchObject({
        ...{ opening: 25.1, closing: 20, span: { first: 2025, last: 2026 } },
        lines: [
          { kind: "expiry", balance: 20, by: admin.name },
          { amount: -0.3, balance: 24.8 },
        ],
      });
      expect(await trackerAccounts(admin, trackerId, { offset: 0, limit: 10 }, tx)).toMatchObject([
        { personId: person.id, balance: 20, lastDay: "2026-12-31" },
      ]);
      expect((await listTrackers(admin, tx)).find(({ id }) => id === trackerId)).toMatchObject({ people: 1 });
      await expect(updateTracker(admin, trackerId, { unit: "hours" }, tx)).rejects.toMatchObject({
        details: { fields: [{ path: ["unit"], message: "tracker_booked" }] },
      });
    });
  });

  it("are archived only when no reason debits them", async () => {
    await rolledBack(async (tx) => {
      const admin = actorOf(await makePerson(tx, { role: 1 }));
      const tracker = await makeTracker(tx);
      const reason = await makeLeaveReason(tx, { trackerId: tracker.id });
      await expect(updateTracker(admin, tracker.id, { isArchived: true }, tx)).rejects.toMatchObject({
        details: { reason: "TRACKER_IN_USE", data: { reasons: 1 } },
      });
      await updateReason(admin, reason.id, { isArchived: true }, tx);
      await updateTracker(admin, tracker.id, { isArchived: true }, tx);
      const entry = ledgerEntryInput.parse({
        ...{ personId: admin.id, kind: "grant", day: "2026-01-01", amount: 1, note: "" },
      });
      await expect(writeLedgerEntry(admin, tracker.id, entry, tx)).rejects.toMatchObject({
        code: "NOT_FOUND",
      });
    });
  });

  it.each([
    ["grant", -1, "must_add"],
    ["expiry", 1, "must_take"],
    ["correction", 0, "not_zero"],
    ["correction", 0.005, "two_decimals"],
  ])("refuse a %s of %d", (kind, amount, message) => {
    const parsed = ledgerEntryInput.safeParse({ personId: 1, kind, day: "2026-01-01", amount, note: "" });
    expect(parsed.error?.issues).toMatchObject([{ path: ["amount"], message }]);
  });
});

describe("final payroll", () => {
  it("is set for everybody at home in a unit, sparing whoever has it already, and can be opened again", async () => {
    await rolledBack(async (tx) => {
      const admin = actorOf(await makePerson(tx, { role: 1 }));
      const unit = await makeUnit(tx);
      const agreement = await makeAgreement(tx);
      const [one, two] = [
        await makeEmployee(tx, { unit, agreement }),
        await makeEmployee(tx, { unit, agreement }),
      ];
      const june = { from: "2026-06-01", to: "2026-06-30" };
      const single = finaliseInput.parse({ ...june, personId: one.id, to: "2026-06-10" });
      expect(await finalisePayroll(admin, single, tx)).toEqual({ people: 1, skipped: 0 });
      const everybody = finaliseInput.parse({ ...june, unitId: unit.id });
      expect(await finalisePayroll(admin, everybody, tx)).toEqual({ people: 1, skipped: 1 });
      const [period] = await listPayroll(admin, { personId: two.id, offset: 0, limit: 5 }, tx);
      expect(period).toMatchObject({ from: "2026-06-01", to: "2026-06-30", by: admin.name });
      await reopenPayroll(admin, period?.id ?? 0, tx);
      expect(await listPayroll(admin, { personId: two.id, offset: 0, limit: 5 }, tx)).toEqual([]);
    });
  });

  it("is never final twice for a day", async () => {
    await rolledBack(async (tx) => {
      const admin = actorOf(await makePerson(tx, { role: 1 }));
      const input = finaliseInput.parse({ personId: admin.id, from: "2026-06-01", to: "2026-06-30" });
      await finalisePayroll(admin, input, tx);
      await expect(finalisePayroll(admin, input, tx)).rejects.toMatchObject({
        details: { fields: [{ path: ["from"], message: "payroll_overlap" }] },
      });
    });
  });

  it.each([
    [{}, "personId", "required"],
    [{ personId: 1, unitId: 1 }, "unitId", "invalid"],
    [{ personId: 1, to: "2026-05-01" }, "to", "before_from"],
  ])("is refused for %j", (given, field, message) => {
    const parsed = finaliseInput.safeParse({ from: "2026-06-01", to: "2026-06-30", ...given });
    expect(parsed.error?.issues).toMatchObject([{ path: [field], message }]);
  });
});
