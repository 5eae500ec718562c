import { describe, expect, it } from "vitest";
import type { LocalTime } from "@/lib/dates";
import { createShiftInput } from "../schema/planning";
import {
  type PlannedFor,
  type PlanningFacts,
  planningCautions,
  planningRefusals,
  skippedTimes,
  stretchOf,
} from "./planning";

const zone = "Europe/Stockholm";
const stretch = (from: LocalTime, to: LocalTime) => stretchOf(from, to, zone);
const anna: PlannedFor = {
  ...{ isActive: true, isEmployed: true, isMember: true },
  ...{ approvedLeave: [], pendingLeave: [], shifts: [] },
};
const facts: PlanningFacts = {
  shift: stretch("2026-06-20 08:00:00", "2026-06-20 16:00:00"),
  days: ["2026-06-20"],
  salaryLockedThrough: "2026-04-30",
  minRestHours: 11,
  person: anna,
};
const over = [stretch("2026-06-20 15:00:00", "2026-06-20 18:00:00")];
const after = [stretch("2026-06-20 16:00:00", "2026-06-20 18:00:00")];

describe("what stands against a shift", () => {
  it.each<[string, Partial<PlanningFacts>, Partial<PlannedFor>, string[]]>([
    ["nothing", {}, {}, []],
    ["its day is paid out", { salaryLockedThrough: "2026-06-20" }, {}, ["SALARY_LOCKED"]],
    ["the day it comes from is", { days: ["2026-06-20", "2026-04-30"] }, {}, ["SALARY_LOCKED"]],
    ["the day before is", { salaryLockedThrough: "2026-06-19" }, {}, []],
    [
      "somebody who has left",
      {},
      { isActive: false, isEmployed: false },
      ["PERSON_INACTIVE", "OUTSIDE_EMPLOYMENT"],
    ],
    ["somebody from elsewhere", {}, { isMember: false }, ["NOT_A_MEMBER"]],
    ["approved leave", {}, { approvedLeave: over }, ["OVERLAPPING_LEAVES"]],
    ["leave that begins when it ends", {}, { approvedLeave: after }, []],
    ["another shift", {}, { shifts: over }, ["OVERLAPPING_SHIFTS"]],
    ["a shift that follows", { minRestHours: 0 }, { shifts: after }, []],
  ])("%s", (_, some, person, codes) => {
    expect(planningRefusals({ ...facts, ...some, person: { ...anna, ...person } })).toEqual(codes);
  });

  it("is only payroll when nobody has it", () => {
    expect(planningRefusals({ ...facts, person: null })).toEqual([]);
    expect(planningRefusals({ ...facts, person: null, salaryLockedThrough: "2026-06-20" })).toEqual([
      "SALARY_LOCKED",
    ]);
  });
});

describe("what the planner should know", () => {
  it.each<[string, Partial<PlannedFor>, string[]]>([
    ["nothing", {}, []],
    [
      "ten hours of rest",
      { shifts: [stretch("2026-06-19 14:00:00", "2026-06-19 22:00:00")] },
      ["REST_TOO_SHORT"],
    ],
    ["eleven hours of rest", { shifts: [stretch("2026-06-19 13:00:00", "2026-06-19 21:00:00")] }, []],
    ["leave asked for", { pendingLeave: over }, ["PENDING_LEAVE"]],
  ])("%s", (_, person, warnings) => {
    expect(planningCautions({ ...facts, person: { ...anna, ...person } })).toEqual(warnings);
  });
});

describe("times that a clock skips", () => {
  const planned = { from: "2026-03-28 22:00:00", to: "2026-03-29 06:00:00", breaks: [] } as const;

  it("are found where they stand", () => {
    const night = { from: "2026-03-29 02:30:00", to: "2026-03-29 03:00:00", paid: false } as const;
    expect(skippedTimes({ ...planned, breaks: [night] }, zone)).toEqual([["breaks", 0, "from"]]);
    expect(skippedTimes({ ...planned, breaks: [night] }, "UTC")).toEqual([]);
  });

  it("are not those that come twice", () => {
    expect(
      skippedTimes({ from: "2026-10-25 02:30:00", to: "2026-10-25 06:00:00", breaks: [] }, zone),
    ).toEqual([]);
  });
});

describe("a planned shift as it is sent", () => {
  const sent = { unitId: 1, typeId: 1, from: "2026-06-20 08:00:00", to: "2026-06-20 16:00:00" };
  const pause = (from: string, to: string) => ({ from: `2026-06-20 ${from}:00`, to: `2026-06-20 ${to}:00` });

  it.each<[string, object, (string | number)[], string]>([
    ["ends before it starts", { to: "2026-06-20 08:00:00" }, ["to"], "ends_before_start"],
    ["lasts more than a day", { to: "2026-06-21 08:00:01" }, ["to"], "shift_length"],
    ["a time that is none", { from: "2026-06-20 24:00:00" }, ["from"], "date"],
    ["a break outside", { breaks: [pause("07:30", "08:30")] }, ["breaks", 0, "from"], "break_outside"],
    ["a break backwards", { breaks: [pause("12:30", "12:00")] }, ["breaks", 0, "to"], "ends_before_start"],
    [
      "two breaks at once",
      { breaks: [pause("12:00", "12:30"), pause("12:15", "12:45")] },
      ["breaks", 1, "from"],
      "break_overlap",
    ],
  ])("%s", (_, some, path, message) => {
    expect(createShiftInput.safeParse({ ...sent, ...some }).error?.issues).toMatchObject([{ path, message }]);
  });

  it("needs no more than unit, type and times", () => {
    expect(createShiftInput.parse(sent)).toMatchObject({
      sectionId: null,
      personId: null,
      breaks: [],
      note: "",
    });
  });
});
