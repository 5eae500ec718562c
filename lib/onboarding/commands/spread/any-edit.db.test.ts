import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { PersonActor } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import { actorOf } from "@/lib/testing/factories/person";
import { type BlockInput, type MadeTemplate, makeTemplate } from "@/lib/testing/factories/sequence";
import {
  assignmentsOf,
  atOnce,
  edit,
  given,
  preview,
  reword,
  spread,
  stepsOf,
  workday,
} from "@/lib/testing/spread-world";
import type { Trigger } from "../../schema/trigger";
import { fireDueSteps } from "../fire";
import { completeItem } from "../todos";

const NOW = new Date("2026-06-10T10:00:00Z");
afterEach(() => setClock(undefined));

describe("any edit, at any time", () => {
  const triggers: Trigger[] = [
    atOnce,
    { kind: "beforeStart", days: 7, minute: 480 },
    workday(1),
    workday(5),
    workday(30),
  ];
  // For each template: in which blocks it stands, and whether its text is edited.
  const layout = fc.array(fc.subarray([0, 1, 2, 3, 4], { maxLength: 2 }), { minLength: 6, maxLength: 6 });
  const plan = fc.record({
    before: layout,
    after: layout,
    reworded: fc.subarray([0, 1, 2, 3, 4, 5]),
    done: fc.boolean(),
    day: fc.integer({ min: 0, max: 40 }),
    past: fc.constantFrom("now" as const, "never" as const),
  });

  it("once spread it leaves nothing to change, and what fired stays and never fires again", async () => {
    await fc.assert(
      fc.asyncProperty(plan, ({ before, after, reworded, done, day, past }) =>
        rolledBack(async (tx) => {
          setClock(NOW);
          const kinds = ["todo", "todo", "message", "task", "badge", "resource"] as const;
          const templates: MadeTemplate[] = [];
          for (const kind of kinds) templates.push(await makeTemplate(tx, kind));
          const blocksOf = (placed: number[][]): BlockInput[] =>
            triggers.map((trigger, block) => ({
              trigger,
              items: templates.filter((_, index) => placed[index]?.includes(block)),
            }));
          const world = await given(tx, blocksOf(before));
          const later = new Date(NOW.getTime() + day * 86_400_000);
          setClock(later);
          await fireDueSteps(tx, [world.person.id], later);
          const actor = actorOf(world.person) as PersonActor;
          const open = (await assignmentsOf(world)).find(({ kind }) => kind === "todo");
          if (done && open) await completeItem(actor, { assignmentId: open.id, answers: {} }, tx);
          await edit(world, blocksOf(after));
          for (const index of reworded)
            await reword(world, templates[index] as MadeTemplate, { title: "Edited" });
          const firedBefore = (await stepsOf(world)).filter(({ state }) => state === "fired");
          const doneBefore = (await assignmentsOf(world)).filter(({ state }) => state === "done");
          const choices = Object.fromEntries(
            (await preview(world)).flatMap(({ lines }) =>
              lines.flatMap(({ asks }) => (asks ? [[asks, past]] : [])),
            ),
          );
          for (const { failure } of await spread(world, choices)) expect(failure).toBeNull();
          expect(await preview(world)).toEqual([]);
          const steps = await stepsOf(world);
          for (const step of firedBefore) {
            expect(steps.find(({ triggerKey }) => triggerKey === step.triggerKey)).toMatchObject({
              state: "fired",
              firedAt: step.firedAt,
            });
          }
          for (const assignment of doneBefore) {
            expect(await tx.assignment.findUnique({ where: { id: assignment.id } })).toEqual(assignment);
          }
          const end = new Date("2027-01-01T00:00:00Z");
          setClock(end);
          await fireDueSteps(tx, [world.person.id], end);
          // Messages, tasks and portal items: never more than the plans ask for, and no to-do twice.
          const held = (await assignmentsOf(world)).filter(({ state }) => state !== "withdrawn");
          expect(new Set(held.map(({ templateId }) => templateId)).size).toBe(held.length);
          const most = (index: number) => Math.max(before[index]?.length ?? 0, after[index]?.length ?? 0);
          expect(await tx.task.count({ where: { aboutId: world.person.id } })).toBeLessThanOrEqual(most(3));
          expect(await preview(world)).toEqual([]);
        }),
      ),
      { numRuns: 12, endOnFailure: true },
    );
  }, 60_000);
});
