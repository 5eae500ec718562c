import { describe, expect, it } from "vitest";
import type { Day, Instant } from "@/lib/dates";
import { dueDayReminder, moveReminder, type ReminderFacts } from "./reminder";

const NOW: Instant = "2026-06-15T10:00:00.000Z";
const before: ReminderFacts = {
  reminder: "dueDay",
  dueDay: "2026-06-20",
  zone: "Europe/Stockholm",
  remindAt: "2026-06-20T06:00:00.000Z",
  remindedAt: null,
};
const chosen: ReminderFacts = { ...before, reminder: "moment", remindAt: "2026-06-18T12:30:00.000Z" };
const same = { dueDay: before.dueDay, zone: before.zone, wish: null };

describe("a reminder on the due day", () => {
  it.each([
    ["in summer", "2026-06-20", "Europe/Stockholm", "2026-06-20T06:00:00.000Z"],
    ["in winter", "2026-12-20", "Europe/Stockholm", "2026-12-20T07:00:00.000Z"],
    ["half an hour off", "2026-06-20", "Asia/Kathmandu", "2026-06-20T02:15:00.000Z"],
    ["without a day", null, "Europe/Stockholm", null],
    ["while nobody has the task", "2026-06-20", null, null],
  ])("%s", (_case, day, zone, expected) => {
    expect(dueDayReminder(day as Day | null, zone)).toBe(expected);
  });

  it.each([
    ["stays when nothing moves", same, "2026-06-20T06:00:00.000Z"],
    ["moves with the day", { ...same, dueDay: "2026-06-22" as Day }, "2026-06-22T06:00:00.000Z"],
    ["moves to where the next one is", { ...same, zone: "America/New_York" }, "2026-06-20T12:00:00.000Z"],
    ["goes with the day", { ...same, dueDay: null }, null],
    ["is dropped where it would be past", { ...same, dueDay: "2026-06-15" as Day }, null],
    ["is switched off", { ...same, wish: { reminder: "none" as const, moment: null } }, null],
  ])("%s", (_case, after, expected) => {
    expect(moveReminder(before, after, NOW).remindAt).toBe(expected);
  });

  it("that was mailed is kept as it was, and a new moment is mailed again", () => {
    const mailed = { ...before, remindAt: "2026-06-15T06:00:00.000Z" as Instant, remindedAt: NOW };
    const today = { ...same, dueDay: "2026-06-15" as Day };
    expect(moveReminder(mailed, today, NOW)).toEqual({
      reminder: "dueDay",
      remindAt: "2026-06-15T06:00:00.000Z",
      remindedAt: NOW,
    });
    expect(moveReminder(mailed, same, NOW)).toEqual({
      reminder: "dueDay",
      remindAt: "2026-06-20T06:00:00.000Z",
      remindedAt: null,
    });
  });
});

describe("a reminder at a chosen moment", () => {
  it.each([
    ["stays with another person", { ...same, zone: "America/New_York" }, "2026-06-18T12:30:00.000Z"],
    ["moves as far as the day", { ...same, dueDay: "2026-06-23" as Day }, "2026-06-21T12:30:00.000Z"],
    ["keeps its wall clock", { ...same, dueDay: "2026-12-20" as Day }, "2026-12-18T13:30:00.000Z"],
    ["stays when the day goes", { ...same, dueDay: null }, "2026-06-18T12:30:00.000Z"],
  ])("%s", (_case, after, expected) => {
    expect(moveReminder(chosen, after, NOW).remindAt).toBe(expected);
  });

  it("is another moment when somebody says so", () => {
    const wish = { reminder: "moment" as const, moment: "2026-06-17T07:00:00.000Z" as Instant };
    expect(moveReminder(before, { ...same, wish }, NOW)).toEqual({
      reminder: "moment",
      remindAt: "2026-06-17T07:00:00.000Z",
      remindedAt: null,
    });
  });
});
