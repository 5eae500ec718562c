import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { db } from "@/lib/db";
import { decodeId, encodeId } from "@/lib/http/opaque-ids";
import { call, err } from "@/lib/testing/employee-api";
import { type EmployeeWorld, makeEmployeeWorld, wholeDays } from "@/lib/testing/employee-world";
import { makeLeave } from "@/lib/testing/factories/leave";
import { POST } from "./users/leave-applications/route";

const path = "/v2/users/leave-applications";
let world: EmployeeWorld;
beforeEach(async () => {
  world = await makeEmployeeWorld();
});
afterAll(() => setClock(undefined));

const apply = (body: unknown, token = world.accessToken) => call(POST, path, { method: "POST", token, body });
const other = (first: Parameters<typeof wholeDays>[1], last = first) =>
  wholeDays(world.ids.other, first, last);

describe("applying", () => {
  it("answers 201 with the application as sent", async () => {
    const answer = await apply({
      ...other("2026-07-06", "2026-07-10"),
      comment: "Sommar på Öland 🌞",
      allDay: false,
    });
    expect(answer.status).toBe(201);
    const { id, ...leaveApp } = answer.body.leaveApp;
    expect(leaveApp).toEqual({
      employeeName: `${world.person.firstName} ${world.person.lastName}`,
      leaveReason: "Other",
      from: "2026-07-06 00:00:00",
      to: "2026-07-10 00:00:00",
      sendDate: expect.stringMatching(/^2026-06-15 10:00:\d\d$/),
      status: "PENDING",
      comment: "Sommar på Öland 🌞",
      allDay: true,
    });
    expect(decodeId("leaveApplication", id)).toBeGreaterThan(0);
  });

  it("stores receiver, history, audit entry and the job that writes to the receiver", async () => {
    const { body } = await apply(other("2026-07-06"));
    const id = decodeId("leaveApplication", body.leaveApp.id) as number;
    const stored = await db().leaveApplication.findUniqueOrThrow({
      where: { id },
      include: { history: true },
    });
    expect(stored).toMatchObject({
      receiverId: world.managers.section.id,
      status: "pending",
      timezone: "Europe/Stockholm",
    });
    expect(stored.history).toHaveLength(1);
    expect(await db().auditEntry.count({ where: { action: "leave.applied", subjectId: String(id) } })).toBe(
      1,
    );
    const jobs = await db()
      .$queryRaw`select 1 from graphile_worker.jobs where task_identifier = 'leave.news'`;
    expect(jobs).not.toHaveLength(0);
  });

  it("approves at once where the reason says so, and debits the tracker", async () => {
    await db().leaveReason.update({ where: { id: world.vacation.id }, data: { autoApprove: true } });
    const answer = await apply(wholeDays(world.ids.vacation, "2026-07-03", "2026-07-06"));
    expect(answer.body.leaveApp.status).toBe("APPROVED");
    const entries = await db().trackerEntry.findMany({ where: { personId: world.person.id, kind: "debit" } });
    expect(entries.map(({ day, amount }) => [day.toISOString().slice(0, 10), Number(amount)])).toEqual([
      ["2026-07-03", -1],
      ["2026-07-06", -1],
    ]);
  });

  it.each<[string, (w: EmployeeWorld) => unknown, unknown]>([
    [
      "a reason of another kind",
      (w) => ({ ...other("2026-07-06"), leaveReasonId: w.ids.manager(w.managers.unit) }),
      "INVALID_ID: ",
    ],
    [
      "a cut reason",
      (w) => ({ ...other("2026-07-06"), leaveReasonId: w.ids.other.slice(1) }),
      "INVALID_ID: ",
    ],
    [
      "a reason of 1 MB",
      () => ({ ...other("2026-07-06"), leaveReasonId: "x".repeat(900_000) }),
      `INVALID_ID: ${"x".repeat(255)}`,
    ],
    [
      "a manager of another kind",
      (w) => ({ ...other("2026-07-06"), managerId: w.ids.other }),
      "INVALID_ID: ",
    ],
    [
      "a reason that is gone",
      () => ({ ...other("2026-07-06"), leaveReasonId: encodeId("leaveReason", 999_999) }),
      "INVALID_LEAVE_REASON",
    ],
    [
      "a stranger as manager",
      (w) => ({ ...other("2026-07-06"), managerId: w.ids.manager(w.person) }),
      "INVALID_LEAVE_MANAGER",
    ],
    ["nothing", () => ({}), "INVALID_PARAMETER_VALUE"],
    ["a NUL in the comment", () => ({ ...other("2026-07-06"), comment: "a\0b" }), "INVALID_PARAMETER_VALUE"],
    [
      "times that are none",
      () => ({ ...other("2026-07-06"), to: "2026-06-31 00:00:00" }),
      "INVALID_PARAMETER_VALUE",
    ],
  ])("refuses %s", async (_, body, msg) => {
    const answer = await apply(body(world));
    expect(answer.status).toBe(400);
    expect(answer.body.err.code).toBe(400);
    expect(answer.body.err.msg).toContain(msg);
    expect(await db().leaveApplication.count({ where: { personId: world.person.id } })).toBe(0);
  });

  it("takes a manager by either name, the first one winning", async () => {
    const [unit, district] = [
      world.ids.manager(world.managers.unit),
      world.ids.manager(world.managers.district),
    ];
    await apply({ ...other("2026-07-06"), leaveManagerId: unit, managerId: district });
    await apply({ ...other("2026-07-07"), leaveManagerId: "", managerId: district });
    const stored = await db().leaveApplication.findMany({
      where: { personId: world.person.id },
      orderBy: { id: "asc" },
    });
    expect(stored.map(({ receiverId }) => receiverId)).toEqual([
      world.managers.unit.id,
      world.managers.district.id,
    ]);
  });

  it("answers 403 for a locked month, 413 past a mebibyte, 415 to a form", async () => {
    await db().unit.update({
      where: { id: world.unit.id },
      data: { salaryLockedThrough: new Date("2026-05-31") },
    });
    const locked = await apply(other("2026-05-31"));
    expect([locked.status, locked.body]).toEqual([403, err(403, "SALARY_PERIOD_LOCKED")]);
    expect((await apply({ ...other("2026-07-06"), comment: "x".repeat(1_100_000) })).status).toBe(413);
    const form = await call(POST, path, {
      method: "POST",
      token: world.accessToken,
      body: "from=x",
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
    expect([form.status, form.body]).toEqual([415, err(415, "UNSUPPORTED_MEDIA_TYPE")]);
  });
});

describe("at the same time", () => {
  it("fifty identical applications: one is taken, the others overlap it", async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => apply(other("2026-07-06"))));
    const codes = answers.map(({ status, body }) => (status === 201 ? "201" : body.err.msg)).sort();
    expect(codes).toEqual(["201", ...Array(49).fill("OVERLAPPING_LEAVES")]);
  }, 60_000);

  it("fifty different days against a balance of five: five are taken", async () => {
    const weekdays = Array.from({ length: 50 }, (_, i) =>
      addDays("2026-07-06", Math.floor(i / 5) * 7 + (i % 5)),
    );
    const answers = await Promise.all(weekdays.map((day) => apply(wholeDays(world.ids.vacation, day))));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(5);
    const refused = answers.filter(({ status }) => status !== 201).map(({ body }) => body.err.msg);
    expect(new Set(refused)).toEqual(new Set(["NOT_VALID_TIME_TRACKER_BALANCE"]));
  }, 60_000);

  it("the database refuses what slips past the lock", async () => {
    await apply(other("2026-07-06", "2026-07-08"));
    const sent = { person: world.person, reason: world.other, unit: world.unit };
    await expect(
      makeLeave(db(), { ...sent, from: "2026-07-08 12:00:00", to: "2026-07-08 13:00:00" }),
    ).rejects.toThrow(/LeaveApplication_no_overlap/);
  });
});
