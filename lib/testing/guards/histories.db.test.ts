import { expect, it } from "vitest";
import { rolledBack } from "../database/rolled-back";
import { makeEntries, makeLeave } from "../factories/leave";
import { refusal, set, world } from "./world";

it("adds to ledger and log, and changes nothing in them", async () => {
  await rolledBack(async (tx) => {
    const { tracker, person } = await world(tx);
    await makeEntries(tx, [{ tracker, person, day: "2026-01-01", amount: 25 }]);
    await tx.$executeRaw`insert into "AuditEntry" (at, "actorName", via, action, "subjectKind", "subjectId")
        values (now(), 'Robin', 'system', 'test.done', 'person', '1')`;
    for (const table of ["TrackerEntry", "AuditEntry"]) {
      const column = table === "TrackerEntry" ? "note" : `"actorName"`;
      const guard = `${table}_append_only`;
      expect(await refusal(tx, () => tx.$executeRawUnsafe(`update "${table}" set ${column} = 'x'`))).toBe(
        guard,
      );
      expect(await refusal(tx, () => tx.$executeRawUnsafe(`delete from "${table}"`))).toBe(guard);
    }
  });
});

it("may be rewritten, not cut, by the transaction that erases a person", async () => {
  await rolledBack(async (tx) => {
    const { tracker, person } = await world(tx);
    await makeEntries(tx, [{ tracker, person, day: "2026-01-01", amount: 25, note: "Robin asked for it" }]);
    await tx.$executeRaw`set local muster.erasing = 'on'`;
    expect(await refusal(tx, () => tx.$executeRaw`update "TrackerEntry" set note = ''`)).toBe("nothing");
    expect(await refusal(tx, () => tx.$executeRaw`delete from "TrackerEntry"`)).toBe(
      "TrackerEntry_append_only",
    );
  });
});

it("changes a decided leave only by a recorded change of its status", async () => {
  await rolledBack(async (tx) => {
    const { person, reason, unit } = await world(tx);
    const span = { person, reason, unit, from: "2026-08-03 00:00:00", to: "2026-08-07 00:00:00" } as const;
    const { id } = await makeLeave(tx, { ...span, status: "approved" });
    const change = (sql: string) => refusal(tx, () => tx.$executeRawUnsafe(set("LeaveApplication", id, sql)));
    expect(await change(`"endsLocal" = '2026-08-06'`)).toBe("LeaveApplication_decided_is_fixed");
    expect(await change(`"decisionComment" = 'no'`)).toBe("LeaveApplication_decided_is_fixed");
    expect(await change(`status = 'denied'`)).toBe("LeaveApplication_status_recorded");
    await tx.leaveStatusChange.create({
      data: { applicationId: id, from: "approved", to: "withdrawn", at: new Date() },
    });
    expect(await change(`status = 'withdrawn'`)).toBe("nothing");
    expect(await change(`status = 'pending', "decidedAt" = null`)).toBe("LeaveApplication_status_machine");
  });
});

it("fires a step once", async () => {
  await rolledBack(async (tx) => {
    const { person } = await world(tx);
    const { id } = await tx.step.create({
      data: {
        ...{ personId: person.id, triggerKey: "k", triggerKind: "afterStart", timezone: "UTC" },
        ...{ state: "fired", firedAt: new Date(), dueAt: new Date() },
      },
    });
    for (const again of [`state = 'due', "firedAt" = null`, `"firedAt" = now() + interval '1 day'`]) {
      expect(await refusal(tx, () => tx.$executeRawUnsafe(set("Step", id, again)))).toBe("Step_fires_once");
    }
    expect(await refusal(tx, () => tx.$executeRawUnsafe(set("Step", id, "attempts = 2")))).toBe("nothing");
  });
});
