import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import { addDays, dateFromInstant, type LocalTime } from "@/lib/dates";
import { toInstant } from "@/lib/dates/zones";
import { db } from "@/lib/db";
import { encodeId } from "@/lib/http/opaque-ids";
import { decideLeave, reverseDecision } from "@/lib/leave/commands/decide";
import { withdrawLeave } from "@/lib/leave/commands/withdraw";
import { cancelShift } from "@/lib/schedule/commands/planning/cancel";
import { call } from "@/lib/testing/employee-api";
import { type EmployeeWorld, makeEmployeeWorld, wholeDays } from "@/lib/testing/employee-world";
import { makeLeave } from "@/lib/testing/factories/leave";
import { makeUnit } from "@/lib/testing/factories/organisation";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { makeShift, makeShifts, type ShiftInput } from "@/lib/testing/factories/shift";
import { readCalendar } from "@/lib/testing/icalendar/read";
import { POST } from "./users/calendar/route";
import { GET } from "./users/calendar.ics/route";

let world: EmployeeWorld;
let path: string;
beforeEach(async () => {
  world = await makeEmployeeWorld();
  const { body } = await call(POST, "/v2/users/calendar", { method: "POST", token: world.accessToken });
  const { pathname, search } = new URL(body.calendar.url);
  path = pathname + search;
});
afterAll(() => setClock(undefined));

const read = async () => readCalendar((await call(GET, path)).text);
const of = async (kind: "shift" | "leaveApplication", id: number) =>
  (await read()).find(({ uid }) => uid === `${encodeId(kind, id)}@muster`);
const shift = (more: Partial<ShiftInput> = {}): ShiftInput => {
  const { unit, section, type, person } = world;
  const times = { from: "2026-07-01 08:00:00", to: "2026-07-01 16:00:00" } as const;
  return { unit, section, type, person, ...times, ...more };
};

const nights: [zone: string, from: LocalTime, to: LocalTime][] = [
  ["Asia/Kathmandu", "2026-06-20 22:00:00", "2026-06-21 06:00:00"],
  ["Pacific/Apia", "2026-07-04 22:00:00", "2026-07-05 06:00:00"],
  ["UTC", "2026-07-06 22:00:00", "2026-07-07 06:00:00"],
  ["Australia/Lord_Howe", "2026-10-03 22:00:00", "2026-10-04 06:00:00"],
  ["Europe/Stockholm", "2026-10-24 22:00:00", "2026-10-25 02:30:00"],
  ["America/New_York", "2026-10-31 22:00:00", "2026-11-01 06:00:00"],
  ["America/New_York", "2027-03-13 22:00:00", "2027-03-14 06:00:00"],
  ["Europe/Dublin", "2027-03-27 22:00:00", "2027-03-28 06:00:00"],
];

describe("the calendar, read by another program", () => {
  it("is empty and well written for somebody who has nothing", async () => {
    expect(await read()).toEqual([]);
  });

  it("means the instants that were planned, in every zone and through every clock change", async () => {
    const made: { id: number; start: Date; end: Date }[] = [];
    for (const [timezone, from, to] of nights) {
      const unit = await makeUnit(db(), { timezone, publishedThrough: "2027-12-31" });
      const { id } = await makeShift(db(), shift({ unit, section: null, from, to }));
      const instant = (local: LocalTime) => dateFromInstant(toInstant(local, timezone));
      made.push({ id, start: instant(from), end: instant(to) });
    }
    for (const { id, start, end } of made) {
      const event = await of("shift", id);
      expect(event?.start).toMatchObject({ kind: "time", instant: start });
      expect(event?.end).toMatchObject({ kind: "time", instant: end });
    }
  });

  it("ends whole days on the day after the last", async () => {
    const { unit, person, other: reason } = world;
    const { id } = await makeLeave(db(), {
      ...{ person, reason, unit },
      ...{ from: "2026-07-06 00:00:00", to: "2026-07-10 00:00:00" },
    });
    const event = await of("leaveApplication", id);
    expect([event?.start, event?.end]).toEqual([
      { kind: "date", day: "2026-07-06" },
      { kind: "date", day: "2026-07-11" },
    ]);
  });

  it("gives back any text as it was written, but for what no calendar may hold", async () => {
    const notes = fc.sample(fc.string({ unit: "grapheme", maxLength: 300 }), { numRuns: 40, seed: 7 });
    notes.push(
      'a;b,c\\d"e:f\nnext\r\nline',
      "\\n is no break",
      "tab\tstays",
      "bell\u0007 goes",
      "  leads",
      "😀".repeat(60),
    );
    const stored = notes.map((note) => note.replaceAll("\u0000", ""));
    const dayOf = (at: number) => addDays("2026-06-20", at);
    const ids = await makeShifts(
      db(),
      stored.map((note, at) => shift({ note, from: `${dayOf(at)} 08:00:00`, to: `${dayOf(at)} 09:00:00` })),
    );
    const events = new Map((await read()).map((event) => [event.uid, event]));
    for (const [at, note] of stored.entries()) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what RFC 5545 forbids
      const meant = note.replace(/\r\n|\r/g, "\n").replace(/[\u0001-\u0008\u000b-\u001f\u007f]/g, "");
      expect(events.get(`${encodeId("shift", ids[at] ?? 0)}@muster`)?.description).toBe(meant);
    }
  });
});

describe("what is over stays in the calendar, cancelled, newer than before", () => {
  it("a shift that was cancelled", async () => {
    const { id } = await makeShift(db(), shift());
    const before = await of("shift", id);
    await cancelShift(actorOf(await makePerson(db(), { role: 1 })), id);
    const after = await of("shift", id);
    expect(after).toMatchObject({ status: "CANCELLED", start: before?.start, end: before?.end });
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
  });

  it("leave that was withdrawn, denied, or taken back after its approval", async () => {
    const { unit, person, other: reason } = world;
    const admin = actorOf(await makePerson(db(), { role: 1 }));
    const asked = async (day: "2026-07-06" | "2026-07-08" | "2026-07-10") => {
      const { from, to } = wholeDays("", day);
      return (await makeLeave(db(), { person, reason, unit, from, to })).id;
    };
    const ids = [await asked("2026-07-06"), await asked("2026-07-08"), await asked("2026-07-10")] as const;
    for (const id of ids) expect(await of("leaveApplication", id)).toMatchObject({ status: "TENTATIVE" });
    await withdrawLeave(actorOf(person), { id: ids[0] });
    await decideLeave(admin, { id: ids[1], decision: "denied", comment: "" });
    await decideLeave(admin, { id: ids[2], decision: "approved", comment: "" });
    expect(await of("leaveApplication", ids[2])).toMatchObject({ status: "CONFIRMED", sequence: 1 });
    await reverseDecision(admin, { id: ids[2], decision: "denied", comment: "" });
    const over = await Promise.all(ids.map((id) => of("leaveApplication", id)));
    expect(over.map((event) => [event?.status, event?.sequence])).toEqual([
      ["CANCELLED", 1],
      ["CANCELLED", 1],
      ["CANCELLED", 2],
    ]);
  });
});
