import { expect, it } from "vitest";
import { rolledBack } from "../database/rolled-back";
import { makeEmployment } from "../factories/employment";
import { makeLeave, makePayrollPeriods } from "../factories/leave";
import { makeManagement, makeMembership } from "../factories/organisation";
import { makePunch, makeShift } from "../factories/shift";
import { refusal, world } from "./world";

it("keeps spans of one person apart, and lets them touch", async () => {
  await rolledBack(async (tx) => {
    const { person, unit, other, agreement, type, reason, shift } = await world(tx);
    const employed = () => makeEmployment(tx, { person, agreement, from: "2026-01-01" });
    expect(await refusal(tx, employed)).toBe("Employment_no_overlap");
    const home = () => makeMembership(tx, { person, unit: other, from: "2026-01-01" });
    expect(await refusal(tx, home)).toBe("Membership_one_home");
    const shared = () => makeMembership(tx, { person, unit: other, home: false });
    expect(await refusal(tx, shared)).toBe("nothing");

    const following = {
      unit,
      type,
      person,
      from: "2026-06-15 16:00:00",
      to: "2026-06-15 20:00:00",
    } as const;
    expect(await refusal(tx, () => makeShift(tx, following))).toBe("nothing");
    await tx.shift.update({ where: { id: shift.id }, data: { cancelledAt: new Date() } });
    const instead = { ...following, from: "2026-06-15 08:00:00", to: "2026-06-15 16:00:00" } as const;
    expect(await refusal(tx, () => makeShift(tx, instead))).toBe("nothing");

    const ask = (from: "2026-07-10 00:00:00" | "2026-07-11 00:00:00", status: "pending" | "denied") =>
      refusal(tx, () => makeLeave(tx, { person, reason, unit, from, to: from, status }));
    expect(await ask("2026-07-10 00:00:00", "pending")).toBe("LeaveApplication_no_overlap");
    expect(await ask("2026-07-10 00:00:00", "denied")).toBe("nothing");
    expect(await ask("2026-07-11 00:00:00", "pending")).toBe("nothing");

    await makePayrollPeriods(tx, [person], "2026-05-01", "2026-05-31");
    const again = () => makePayrollPeriods(tx, [person], "2026-05-31", "2026-06-30");
    expect(await refusal(tx, again)).toBe("PayrollPeriod_no_overlap");
    expect(
      await refusal(tx, () => makePunch(tx, { person, unit, from: "2026-06-15 08:00:00", to: null })),
    ).toBe("nothing");
  });
});

it("manages a whole unit once", async () => {
  await rolledBack(async (tx) => {
    const { person, unit, section } = await world(tx);
    await makeManagement(tx, { person, unit });
    await makeManagement(tx, { person, unit, section });
    expect(await refusal(tx, () => makeManagement(tx, { person, unit }))).toBe("Management_unit_once");
  });
});
