import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Role } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import type { Handler } from "@/lib/http/handler";
import { encodeId } from "@/lib/http/opaque-ids";
import { employeeApi } from "@/lib/http/openapi/employee-api";
import { call, err, makeTokens } from "@/lib/testing/employee-api";
import { type EmployeeWorld, makeEmployeeWorld, wholeDays } from "@/lib/testing/employee-world";
import { makeAgreement, makeEmployee } from "@/lib/testing/factories/employment";
import { makeLeave, makeLeaveReason } from "@/lib/testing/factories/leave";
import { makeUnit } from "@/lib/testing/factories/organisation";
import { makePerson } from "@/lib/testing/factories/person";
import { makeShift } from "@/lib/testing/factories/shift";
import { GET as nothing } from "./[[...rest]]/route";
import { POST as token } from "./oauth/token/route";
import { GET as balances } from "./users/balances/route";
import { POST as calendar } from "./users/calendar/route";
import { GET as feed } from "./users/calendar.ics/route";
import { DELETE as application } from "./users/leave-applications/[id]/route";
import { GET as managers } from "./users/leave-applications/managers/route";
import { POST as preview } from "./users/leave-applications/preview/route";
import { GET as applications } from "./users/leave-applications/route";
import { GET as reasons } from "./users/leave-reasons/route";
import { POST as claim } from "./users/shifts/[id]/claim/route";
import { GET as shifts } from "./users/shifts/route";

const handlers: Record<string, Handler> = {
  "/v2/oauth/token": token,
  "/v2/users/shifts": shifts,
  "/v2/users/shifts/{id}/claim": claim,
  "/v2/users/leave-applications": applications,
  "/v2/users/leave-applications/preview": preview,
  "/v2/users/leave-applications/{id}": application,
  "/v2/users/leave-applications/managers": managers,
  "/v2/users/leave-reasons": reasons,
  "/v2/users/balances": balances,
  "/v2/users/calendar.ics": feed,
  "/v2/users/calendar": calendar,
};
const endpoints = employeeApi.map(({ method, path, auth }) => ({
  method,
  path,
  auth,
  handler: handlers[path] as Handler,
}));

let world: EmployeeWorld;
/** What the world's employee has, by opaque id and by words that must not show. */
let theirs: { leave: string; shift: string; reason: string };
const secretWords = ["Disa", "Una Unit", "Saga", "Harbour", "Kitchen", "Vacation", "Secret comment"];

beforeAll(async () => {
  world = await makeEmployeeWorld();
  const { unit, section, type, person, vacation } = world;
  const sent = { person, reason: vacation, unit, comment: "Secret comment" };
  const leave = await makeLeave(db(), { ...sent, from: "2026-07-06 00:00:00", to: "2026-07-06 00:00:00" });
  const shift = await makeShift(db(), {
    unit,
    section,
    type,
    person: null,
    from: "2026-07-01 08:00:00",
    to: "2026-07-01 16:00:00",
  });
  theirs = {
    leave: encodeId("leaveApplication", leave.id),
    shift: encodeId("shift", shift.id),
    reason: world.ids.vacation,
  };
});
afterAll(() => setClock(undefined));

const fill = (path: string) =>
  path.replace("{id}", path.includes("shifts") ? theirs.shift : theirs.leave) +
  (path === "/v2/users/shifts" ? "?filter=unassigned" : "");

it("every endpoint of the document has its place in this test", () => {
  expect(endpoints.filter(({ handler }) => !handler)).toEqual([]);
});

describe.each(endpoints)("$method $path", ({ method, path, auth, handler }) => {
  it("wants a token, unless it is public", async () => {
    const answer = await call(handler, fill(path), { method, ...(method === "POST" ? { body: {} } : {}) });
    if (auth === "public") expect(answer.status).toBe(400);
    else expect([answer.status, answer.body]).toEqual([401, err(401, "INVALID_ACCESS_TOKEN")]);
  });

  it("answers another method with 405 and Allow", async () => {
    const answer = await call(handler, fill(path), { method: "PATCH", token: world.accessToken });
    expect([answer.status, answer.body]).toEqual([405, err(405, "METHOD_NOT_ALLOWED")]);
    expect(answer.headers.get("allow")).toContain(method);
  });
});

describe.each<[string, Role]>([
  ["an employee", 3],
  ["a manager", 2],
  ["an administrator", 1],
  ["a new hire", 0],
])("%s of another unit", (_, role) => {
  let stranger: { id: number; accessToken: string; reason: string };

  beforeAll(async () => {
    const unit = await makeUnit(db(), { name: "Elsewhere", publishedThrough: "2026-09-30" });
    const own = await makeLeaveReason(db(), { name: "Own reason" });
    const agreement = await makeAgreement(db(), { reasons: [{ reason: own }] });
    const person = await makeEmployee(db(), {
      unit,
      agreement,
      role,
      manager: await makePerson(db(), { firstName: "Boss", role: 2 }),
    });
    stranger = { id: person.id, reason: encodeId("leaveReason", own.id), ...(await makeTokens(person)) };
  });

  it.each(endpoints.filter(({ method, auth }) => method === "GET" && auth !== "public"))(
    "sees nothing of the employee at GET $path",
    async ({ path, handler }) => {
      for (const filter of ["upcoming", "historical", "unassigned"]) {
        const { text } = await call(handler, `${path}?filter=${filter}`, { token: stranger.accessToken });
        for (const word of secretWords) expect(text).not.toContain(word);
      }
    },
  );

  it("cannot touch the employee's leave or shift", async () => {
    const { accessToken: token } = stranger;
    const withdrawn = await call(application, `/v2/users/leave-applications/${theirs.leave}`, {
      method: "DELETE",
      token,
    });
    const taken = await call(claim, `/v2/users/shifts/${theirs.shift}/claim`, { method: "POST", token });
    expect([withdrawn.body, taken.body]).toEqual([err(404, "NOT_FOUND"), err(404, "NOT_FOUND")]);
  });

  it("cannot use the employee's reason or managers", async () => {
    const { accessToken } = stranger;
    const apply = (body: unknown) =>
      call(applications, "/v2/users/leave-applications", { method: "POST", token: accessToken, body });
    expect((await apply(wholeDays(theirs.reason, "2026-07-06"))).body).toEqual(
      err(400, "INVALID_LEAVE_REASON"),
    );
    const managerId = world.ids.manager(world.managers.unit);
    const named = await apply({ ...wholeDays(stranger.reason, "2026-07-06"), managerId });
    expect(named.body).toEqual(err(400, "INVALID_LEAVE_MANAGER"));
    expect(await db().leaveApplication.count({ where: { personId: stranger.id } })).toBe(0);
  });
});

it("a path that is none is 404 in the same envelope", async () => {
  const answer = await call(nothing, "/v2/users/nobody");
  expect([answer.status, answer.body]).toEqual([404, err(404, "NOT_FOUND")]);
});
