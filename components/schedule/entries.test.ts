import { expect, test } from "vitest";
import type { MyLeave } from "@/lib/leave/schema/mine";
import type { AgendaShift } from "@/lib/schedule/schema/agenda";
import { agendaOf, entriesByDay, type Found } from "./entries";

const shift = (id: number, starts: string, ends: string, endsAt: string): AgendaShift => ({
  id,
  starts,
  ends,
  timezone: "Europe/Stockholm",
  startsAt: `${starts.replace(" ", "T")}.000Z`,
  endsAt,
  type: "Night",
  colour: "plum",
  unit: "Hotel",
  section: "",
  note: "",
  minutes: 480,
  breaks: [],
  breakMinutes: 0,
});

const leave = (id: number, first: string, last: string, status: MyLeave["status"] = "approved"): MyLeave => ({
  id,
  reason: "Vacation",
  colour: "moss",
  from: `${first} 00:00:00`,
  to: `${last} 00:00:00`,
  first,
  last,
  days: 1,
  allDay: true,
  status,
  comment: "",
  receiver: null,
  sentAt: "2026-06-01T08:00:00.000Z",
  decidedBy: null,
  decidedFor: null,
  decidedAt: null,
  decisionComment: "",
  mayWithdraw: false,
});

const night = shift(1, "2026-06-14 22:00:00", "2026-06-15 06:00:00", "2026-06-15T04:00:00.000Z");
const early = shift(2, "2026-06-16 06:00:00", "2026-06-16 14:00:00", "2026-06-16T12:00:00.000Z");
const nothing: Found = { shifts: [], open: [], leaves: [], holidays: [] };
const days = (found: readonly { day: string; entries: readonly { key: string }[] }[]) =>
  found.map(({ day, entries }) => [day, ...entries.map(({ key }) => key)]);

test("a night stands on the day it starts, and only there", () => {
  const found = entriesByDay("2026-06-14", "2026-06-15", { ...nothing, shifts: [night] });
  expect(days(found)).toEqual([["2026-06-14", "shift 1"], ["2026-06-15"]]);
});

test("a night that began yesterday is on today's agenda until it ends", () => {
  const found = { ...nothing, shifts: [night, early] };
  const at = (now: string) => days(agendaOf("2026-06-15", "2026-06-20", found, new Date(now)));
  expect(at("2026-06-15T03:59:00Z")).toEqual([
    ["2026-06-14", "shift 1"],
    ["2026-06-16", "shift 2"],
  ]);
  expect(at("2026-06-15T04:00:00Z")).toEqual([["2026-06-16", "shift 2"]]);
});

test("a leave covers its days up to and including the last, and once in an agenda", () => {
  const found = { ...nothing, leaves: [leave(7, "2026-06-12", "2026-06-16")] };
  expect(days(entriesByDay("2026-06-15", "2026-06-17", found))).toEqual([
    ["2026-06-15", "leave 7"],
    ["2026-06-16", "leave 7"],
    ["2026-06-17"],
  ]);
  expect(days(agendaOf("2026-06-15", "2026-06-17", found, new Date("2026-06-15T08:00:00Z")))).toEqual([
    ["2026-06-15", "leave 7"],
  ]);
});

test("leave that was denied or taken back is not there", () => {
  const leaves = [
    leave(8, "2026-06-15", "2026-06-15", "denied"),
    leave(9, "2026-06-15", "2026-06-15", "withdrawn"),
  ];
  expect(days(entriesByDay("2026-06-15", "2026-06-15", { ...nothing, leaves }))).toEqual([["2026-06-15"]]);
});
