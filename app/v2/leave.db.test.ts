import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import { addDays, atTime, type Day } from "@/lib/dates";
import { db, inTransaction } from "@/lib/db";
import { decodeId, encodeId } from "@/lib/http/opaque-ids";
import { call, err } from "@/lib/testing/employee-api";
import { type EmployeeWorld, makeEmployeeWorld, wholeDays } from "@/lib/testing/employee-world";
import { makeLeave } from "@/lib/testing/factories/leave";
import { GET as balances } from "./users/balances/route";
import { DELETE as withdraw } from "./users/leave-applications/[id]/route";
import { GET as managers } from "./users/leave-applications/managers/route";
import { POST as preview } from "./users/leave-applications/preview/route";
import { GET, POST } from "./users/leave-applications/route";
import { GET as reasons } from "./users/leave-reasons/route";

const path = "/v2/users/leave-applications";
let world: EmployeeWorld;
beforeEach(async () => {
  world = await makeEmployeeWorld();
});
afterAll(() => setClock(undefined));

const apply = (body: unknown, token = world.accessToken) => call(POST, path, { method: "POST", token, body });
const list = async (filter: string) => {
  const { body } = await call(GET, `${path}?filter=${filter}`, { token: world.accessToken });
  return body.leaveApplications as { id: string; from: string; status: string }[];
};
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

describe("listing", () => {
  it("splits by today and leaves the withdrawn out, the last sent first", async () => {
    const sent = { person: world.person, reason: world.other, unit: world.unit };
    const make = (first: Day, last: Day, status: "approved" | "withdrawn" = "approved") =>
      inTransaction((tx) =>
        makeLeave(tx, { ...sent, from: atTime(first, "00:00"), to: atTime(last, "00:00"), status }),
      );
    await make("2026-06-01", "2026-06-14");
    await make("2026-06-15", "2026-06-15");
    await make("2026-06-16", "2026-06-20");
    await make("2026-06-22", "2026-06-22", "withdrawn");
    expect((await list("upcoming")).map(({ from }) => from)).toEqual([
      "2026-06-16 00:00:00",
      "2026-06-15 00:00:00",
    ]);
    expect((await list("historical")).map(({ from }) => from)).toEqual([
      "2026-06-15 00:00:00",
      "2026-06-01 00:00:00",
    ]);
  });

  it.each([
    "",
    "?filter=",
    "?filter=Upcoming",
    "?filter=all",
    "?filter=upcoming&filter=upcoming",
    "?Filter=upcoming",
  ])("refuses %j", async (query) => {
    const answer = await call(GET, path + query, { token: world.accessToken });
    const msg = "INVALID_FILTER, MUST BE ONE OF: upcoming, historical";
    expect([answer.status, answer.body]).toEqual([400, err(400, msg)]);
  });

  it("gives the managers, the nearest as default, then by name", async () => {
    const { body } = await call(managers, `${path}/managers`, { token: world.accessToken });
    const shown = body.leaveManagers.map((m: Record<string, unknown>) => [
      m.name,
      m.unit,
      m.section,
      m.defaultManager,
    ]);
    expect(shown).toEqual([
      ["Saga Section", "Harbour", "Kitchen", true],
      ["Disa District", "North", "", false],
      ["Una Unit", "Harbour", "", false],
    ]);
  });

  it("puts an active reports-to person first, and never the employee", async () => {
    await db().person.update({
      where: { id: world.person.id },
      data: { managerId: world.managers.district.id },
    });
    await db().management.create({ data: { personId: world.person.id, unitId: world.unit.id } });
    const { body } = await call(managers, `${path}/managers`, { token: world.accessToken });
    expect(body.leaveManagers.map((m: { name: string }) => m.name)).toEqual([
      "Disa District",
      "Saga Section",
      "Una Unit",
    ]);
    expect(body.leaveManagers.filter((m: { defaultManager: boolean }) => m.defaultManager)).toHaveLength(1);
  });

  it("gives the reasons in the administrator's order, of the own agreement, not archived, selectable", async () => {
    await db().leaveReason.update({ where: { id: world.other.id }, data: { position: -1 } });
    const { body } = await call(reasons, "/v2/users/leave-reasons", { token: world.accessToken });
    expect(body.leaveReasons).toEqual([
      { id: world.ids.other, name: "Other" },
      { id: world.ids.vacation, name: "Vacation" },
    ]);
    await db().leaveReason.update({ where: { id: world.other.id }, data: { selectable: false } });
    await db().leaveReason.update({ where: { id: world.vacation.id }, data: { archivedAt: new Date() } });
    expect(
      (await call(reasons, "/v2/users/leave-reasons", { token: world.accessToken })).body.leaveReasons,
    ).toEqual([]);
  });
});

describe("ours beyond", () => {
  it("previews everything and stores nothing", async () => {
    const body = wholeDays(world.ids.vacation, "2026-07-06", "2026-07-13");
    const answer = await call(preview, `${path}/preview`, { method: "POST", token: world.accessToken, body });
    expect(answer.status).toBe(200);
    expect(answer.body.preview).toMatchObject({
      days: 8,
      allDay: true,
      firstPassingDate: "2026-07-11",
      receiver: "Saga Section",
      balance: { before: 5, after: -1, minimum: 0, unit: "days" },
    });
    expect(answer.body.preview.violations.map((v: { code: string }) => v.code)).toEqual([
      "NOT_VALID_TIME_TRACKER_BALANCE",
    ]);
    expect(await db().leaveApplication.count({ where: { personId: world.person.id } })).toBe(0);
  });

  it("withdraws what is pending and has not begun, and only that", async () => {
    const { id } = (await apply(other("2026-07-06"))).body.leaveApp;
    const remove = (which: string) =>
      call(withdraw, `${path}/${which}`, { method: "DELETE", token: world.accessToken });
    expect((await remove(id)).status).toBe(204);
    const again = await remove(id);
    expect([again.status, again.body]).toEqual([400, err(400, "CANT_EDIT_LEAVE_APP")]);
    expect(await list("upcoming")).toEqual([]);
    expect((await apply(other("2026-07-06"))).status).toBe(201);
    expect((await remove(world.ids.other)).body).toEqual(err(400, `INVALID_ID: ${world.ids.other}`));
    const begun = (await apply(other("2026-06-15"))).body.leaveApp.id;
    expect((await remove(begun)).body).toEqual(err(400, "CANT_EDIT_LEAVE_APP"));
  });

  it("tells balances with what is asked for", async () => {
    await apply(wholeDays(world.ids.vacation, "2026-07-06", "2026-07-07"));
    const { body } = await call(balances, "/v2/users/balances", { token: world.accessToken });
    const [{ id: _id, name: _name, ...balance }] = body.balances;
    expect(balance).toEqual({ unit: "days", balance: 5, reserved: 2, available: 3 });
  });
});
