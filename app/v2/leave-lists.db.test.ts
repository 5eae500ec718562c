import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import { atTime, type Day } from "@/lib/dates";
import { db, inTransaction } from "@/lib/db";
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
