import { describe, expect, it } from "vitest";
import { ledgerEntryInput, ledgerLine } from "./trackers";

const wrongAmount = (kind: string, amount: number) =>
  ledgerEntryInput
    .safeParse({ personId: 1, kind, day: "2026-06-30", amount, note: "" })
    .error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [];

describe("a line written by hand", () => {
  it("is of any kind the ledger knows, except what approved leave takes", () => {
    const refused = ledgerLine.shape.kind.options.filter(
      (kind) => wrongAmount(kind, kind === "expiry" ? -1 : 1).length > 0,
    );
    expect(refused).toEqual(["debit"]);
  });

  it.each([
    ["grant", -1, "must_add"],
    ["accrual", -2.08, "must_add"],
    ["carryOver", -1, "must_add"],
    ["expiry", 1, "must_take"],
  ])("of kind %s does not stand for %d", (kind, amount, message) => {
    expect(wrongAmount(kind, amount)).toEqual([["amount", message]]);
  });

  it("corrects either way", () => {
    expect([wrongAmount("correction", 1), wrongAmount("correction", -1)]).toEqual([[], []]);
  });
});
