import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { call } from "@/lib/testing/employee-api";
import { type EmployeeWorld, makeEmployeeWorld } from "@/lib/testing/employee-world";
import { POST as token } from "./oauth/token/route";
import { POST as preview } from "./users/leave-applications/preview/route";
import { GET as applications } from "./users/leave-applications/route";
import { GET as shifts } from "./users/shifts/route";

let world: EmployeeWorld;
beforeAll(async () => {
  world = await makeEmployeeWorld();
});
afterAll(() => setClock(undefined));

const time = fc.oneof(
  fc.constantFrom("2026-07-06 00:00:00", "2026-07-07 12:00:00", "1900-01-01 00:00:00", "2199-12-31 23:59:59"),
  fc.string(),
  fc.json().map((text) => JSON.parse(text) as unknown),
);
const anything = fc.oneof(
  fc.json().map((text) => JSON.parse(text) as unknown),
  fc.string({ unit: "binary" }),
);
const application = () =>
  fc.record(
    {
      from: time,
      to: time,
      leaveReasonId: fc.oneof(fc.constant(world.ids.other), anything),
      leaveManagerId: anything,
      managerId: anything,
      comment: anything,
      allDay: anything,
    },
    { requiredKeys: [] },
  );

describe("whatever is sent", () => {
  it("applying and previewing answer 201, 200 or 4xx, and store nothing with a refusal", async () => {
    const stored = () => db().leaveApplication.count({ where: { personId: world.person.id } });
    await fc.assert(
      fc.asyncProperty(fc.oneof(application(), anything), async (body) => {
        const sent = { method: "POST", token: world.accessToken, body: JSON.stringify(body) };
        expect((await call(preview, "/v2/users/leave-applications/preview", sent)).status).toBeLessThan(500);
        const before = await stored();
        const { status } = await call(applications, "/v2/users/leave-applications", sent);
        expect(status).toBeLessThan(500);
        expect((await stored()) - before).toBe(status === 201 ? 1 : 0);
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  it("text that is no JSON, and filters that are none, are refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
        const sent = { method: "POST", token: world.accessToken, body: text };
        expect((await call(applications, "/v2/users/leave-applications", sent)).status).toBeLessThan(500);
        expect((await call(token, "/v2/oauth/token", { method: "POST", body: text })).status).toBeLessThan(
          500,
        );
        const path = `/v2/users/shifts?filter=${encodeURIComponent(text.toWellFormed())}`;
        expect((await call(shifts, path, { token: world.accessToken })).status).toBeLessThan(500);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
