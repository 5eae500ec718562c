import { afterAll, beforeEach, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { encodeId } from "@/lib/http/opaque-ids";
import { call, err } from "@/lib/testing/employee-api";
import { type EmployeeWorld, makeEmployeeWorld } from "@/lib/testing/employee-world";
import { makeLeave } from "@/lib/testing/factories/leave";
import { makeShift } from "@/lib/testing/factories/shift";
import { DELETE, POST } from "./users/calendar/route";
import { GET } from "./users/calendar.ics/route";

let world: EmployeeWorld;
beforeEach(async () => {
  world = await makeEmployeeWorld();
});
afterAll(() => setClock(undefined));

const share = async () => {
  const { body } = await call(POST, "/v2/users/calendar", { method: "POST", token: world.accessToken });
  const { pathname, search } = new URL(body.calendar.url);
  return pathname + search;
};
const read = (path: string) => call(GET, path);
/** Lines as they were before folding. */
const lines = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");

it("shows nights on their start day, whole days to their last, in their zones", async () => {
  const { unit, section, type, person, other: reason } = world;
  const shift = { unit, section, type, person };
  const { id } = await makeShift(db(), { ...shift, from: "2026-10-24 22:00:00", to: "2026-10-25 06:00:00" });
  await db().unit.update({ where: { id: unit.id }, data: { publishedThrough: new Date("2026-12-31") } });
  await makeLeave(db(), { person, reason, unit, from: "2026-07-06 00:00:00", to: "2026-07-10 00:00:00" });
  await makeLeave(db(), { person, reason, unit, from: "2026-07-13 08:00:00", to: "2026-07-13 12:00:00" });
  const answer = await read(await share());
  expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  const text = lines(answer.text);
  expect(text).toEqual(
    expect.arrayContaining([
      "BEGIN:VTIMEZONE",
      "TZID:Europe/Stockholm",
      `UID:${encodeId("shift", id)}@muster`,
      "DTSTART;TZID=Europe/Stockholm:20261024T220000",
      "DTEND;TZID=Europe/Stockholm:20261025T060000",
      "LOCATION:Harbour\\, Kitchen",
      "DTSTART;VALUE=DATE:20260706",
      "DTEND;VALUE=DATE:20260711",
      "DTSTART;TZID=Europe/Stockholm:20260713T080000",
      "STATUS:TENTATIVE",
    ]),
  );
  for (const line of answer.text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

it("is written as RFC 5545 wants it: properties before components, every line ended", async () => {
  const { unit, section, type, person } = world;
  const times = { from: "2026-07-01 08:00:00", to: "2026-07-01 16:00:00" } as const;
  await makeShift(db(), { unit, section, type, person, ...times });
  const { text } = await read(await share());
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  const all = lines(text);
  const first = all.indexOf("BEGIN:VTIMEZONE");
  expect(all.indexOf("REFRESH-INTERVAL;VALUE=DURATION:PT1H")).toBeLessThan(first);
  const between = all
    .slice(first)
    .join("\n")
    .replaceAll(/^BEGIN:V(\w+)\n[\s\S]*?^END:V\1\n/gm, "");
  expect(between).toBe("END:VCALENDAR\n");
});

it("keeps an event's id and raises its sequence when the shift changes", async () => {
  const { unit, section, type, person } = world;
  const { id } = await makeShift(db(), {
    unit,
    section,
    type,
    person,
    from: "2026-07-01 08:00:00",
    to: "2026-07-01 16:00:00",
  });
  const path = await share();
  const before = lines((await read(path)).text);
  await db().shift.update({ where: { id }, data: { note: "Bring keys", revision: { increment: 1 } } });
  const after = lines((await read(path)).text);
  const of = (text: string[], name: string) => text.find((line) => line.startsWith(`${name}:`));
  expect(of(after, "UID")).toBe(of(before, "UID"));
  expect([of(before, "SEQUENCE"), of(after, "SEQUENCE")]).toEqual(["SEQUENCE:0", "SEQUENCE:1"]);
});

it("ends with its address: a new one, revoking, deactivation, and never opens to a guess", async () => {
  const first = await share();
  const second = await share();
  expect((await read(first)).status).toBe(404);
  expect((await read(second)).status).toBe(200);
  await call(DELETE, "/v2/users/calendar", { method: "DELETE", token: world.accessToken });
  expect((await read(second)).body).toEqual(err(404, "NOT_FOUND"));
  const third = await share();
  await db().person.update({ where: { id: world.person.id }, data: { active: false } });
  expect((await read(third)).status).toBe(404);
  expect((await read("/v2/users/calendar.ics?token=guess")).status).toBe(404);
  expect((await read("/v2/users/calendar.ics")).status).toBe(400);
});
