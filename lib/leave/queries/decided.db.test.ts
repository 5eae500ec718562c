import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import type { LocalTime } from "@/lib/dates";
import { db } from "@/lib/db";
import { decideLeave, reverseDecision } from "@/lib/leave/commands/decide";
import { decidedFilter } from "@/lib/leave/schema/decided";
import { type EmployeeWorld, makeEmployeeWorld, monday } from "@/lib/testing/employee-world";
import { type LeaveInput, makeLeave } from "@/lib/testing/factories/leave";
import { actorOf, type MadePerson, makePerson } from "@/lib/testing/factories/person";
import { decidedStories } from "./decided";

let world: EmployeeWorld;
beforeEach(async () => {
  world = await makeEmployeeWorld();
});
afterAll(() => setClock(undefined));

type Given = Partial<LeaveInput>;
const leave = (day: string, given: Given = {}) => {
  const { person, unit, other: reason, managers } = world;
  const from = `${day} 00:00:00` as LocalTime;
  const input = { person, unit, reason, receiver: managers.section, from, to: from, ...given };
  return db().$transaction(async (tx) => (await makeLeave(tx, input)).id);
};
const seen = async (by: MadePerson, scope: "mine" | "all" = "all") =>
  (await decidedStories(actorOf(by), { scope })).stories.map(({ id }) => id);
const minutesAgo = (minutes: number) => new Date(monday.getTime() - minutes * 60_000);

describe("decisions", () => {
  it("stand with their whole history, the latest on top", async () => {
    const { unit, section } = world.managers;
    const first = await leave("2026-07-06");
    const second = await leave("2026-07-07");
    await decideLeave(actorOf(unit), { id: first, decision: "approved", comment: "Enjoy" });
    setClock(new Date(monday.getTime() + 60_000));
    await decideLeave(actorOf(unit), { id: second, decision: "denied", comment: "" });
    setClock(new Date(monday.getTime() + 120_000));
    await reverseDecision(actorOf(section), { id: first, decision: "denied", comment: "Too few of us" });
    const { stories, next } = await decidedStories(actorOf(section), { scope: "all" });
    expect(next).toBeNull();
    expect(stories.map(({ id, status }) => [id, status])).toEqual([
      [first, "denied"],
      [second, "denied"],
    ]);
    expect(stories[0]).toMatchObject({ decidedBy: "Saga Section", decisionComment: "Too few of us" });
    expect(stories[0]?.steps.map(({ from, to, by, comment }) => [from, to, by, comment])).toEqual([
      [null, "pending", `${world.person.firstName} ${world.person.lastName}`, ""],
      ["pending", "approved", "Una Unit", "Enjoy"],
      ["approved", "denied", "Saga Section", "Too few of us"],
    ]);
  });

  it("are those one may decide, never one's own; mine are sent to me or decided by me", async () => {
    const { section, unit, district } = world.managers;
    const id = await leave("2026-07-06", { status: "approved", decidedBy: unit });
    expect(await seen(section)).toEqual([id]);
    expect(await seen(section, "mine")).toEqual([id]);
    expect(await seen(unit, "mine")).toEqual([id]);
    expect([await seen(district, "mine"), await seen(district)]).toEqual([[], [id]]);
    expect(await seen(await makePerson(db(), { role: 2 }))).toEqual([]);
    expect(await seen({ ...world.person, role: 1 })).not.toContain(id);
  });

  it("leave out what waits or was withdrawn, not what was approved at once", async () => {
    await leave("2026-07-06");
    await leave("2026-07-07", { status: "withdrawn" });
    const atOnce = await leave("2026-07-08", { status: "approved", decidedBy: null });
    expect(await seen(world.managers.unit)).toEqual([atOnce]);
  });

  it("come in pages, each once", async () => {
    const made: number[] = [];
    for (let number = 0; number < 21; number += 1) {
      const day = `2026-08-${String(number + 1).padStart(2, "0")}`;
      const decidedAt = minutesAgo(Math.floor(number / 2));
      made.push(await leave(day, { status: "denied", decidedBy: world.managers.unit, decidedAt }));
    }
    const manager = actorOf(world.managers.unit);
    const first = await decidedStories(manager, { scope: "all" });
    const rest = await decidedStories(manager, { scope: "all", before: first.next ?? "" });
    expect([first.stories.length, rest.stories.length, rest.next]).toEqual([20, 1, null]);
    const ids = [...first.stories, ...rest.stories].map(({ id }) => id);
    expect(ids.toSorted((a, b) => a - b)).toEqual(made);
  });

  it.each(["", "x", "2026-99-99T00:00:00.000Z_1", "2026-06-15T08:00:00.000Z_x"])(
    "begin at the top for the place %j",
    async (before) => {
      const id = await leave("2026-07-06", { status: "denied", decidedBy: world.managers.unit });
      const filter = decidedFilter.parse({ scope: "everything", before });
      expect((await decidedStories(actorOf(world.managers.unit), filter)).stories[0]?.id).toBe(id);
    },
  );
});
