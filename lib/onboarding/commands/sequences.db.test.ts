import { describe, expect, it } from "vitest";
import { system } from "@/lib/auth/actor";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { makeTemplate } from "@/lib/testing/factories/sequence";
import { richTextOf } from "../content/rich-text";
import { loadPersonPlan } from "../queries/person-plan";
import { readSequence, readTemplate } from "../queries/sequence";
import { type SequenceInput, sequenceInput, templateInput } from "../schema/sequence";
import { assignSequences } from "./assign";
import { archiveSequence, createSequence, saveSequence } from "./sequences";
import { changeStep } from "./steps";
import { createTemplate, saveTemplate } from "./templates";

const editor = system("test");
const atOnce = (...items: number[]) => ({ trigger: { kind: "unconditional" as const }, items });
const input = (...blocks: SequenceInput["blocks"]): SequenceInput => ({
  name: "Office",
  category: "onboarding",
  blocks,
});

describe("a sequence as it is edited", () => {
  it.each([
    ["blocks", []],
    ["blocks.1.trigger", [atOnce(), atOnce()]],
    ["blocks.1.trigger", [atOnce(), { trigger: { kind: "beforeLastDay", days: 1 }, items: [] }]],
    [
      "blocks.1.trigger.minute",
      [atOnce(), { trigger: { kind: "afterStart", days: 1, minute: 481 }, items: [] }],
    ],
    ["blocks.1.trigger.templates", [atOnce(), { trigger: { kind: "todosDone", templates: [] }, items: [] }]],
    ["blocks.0.items", [atOnce(1, 1)]],
  ])("is refused at %s", (path, blocks) => {
    const parsed = sequenceInput.safeParse({ name: "x", category: "onboarding", blocks });
    expect(parsed.error?.issues.map((issue) => issue.path.join("."))).toContain(path);
  });

  it("is read as it was saved, and saved again without reaching people who have it", () =>
    rolledBack(async (tx) => {
      await makeOrganisation(tx);
      const [todo, task] = [await makeTemplate(tx, "todo"), await makeTemplate(tx, "task")];
      const blocks: SequenceInput["blocks"] = [
        atOnce(todo.id),
        { trigger: { kind: "todosDone", templates: [todo.id] }, items: [task.id] },
        { trigger: { kind: "afterStart", days: 3, minute: 600 }, items: [task.id, todo.id] },
      ];
      const { id } = await createSequence(editor, input(...blocks), tx);
      const person = await makePerson(tx, { role: 0, startDay: "2026-06-15" });
      await assignSequences(editor, { personId: person.id, sequenceIds: [id] }, tx);
      const read = await readSequence(id, tx);
      expect(read).toMatchObject({ name: "Office", people: 1, isArchived: false });
      expect(
        read.blocks.map(({ trigger, items }) => ({ trigger, items: items.map((item) => item.id) })),
      ).toEqual(blocks);
      await saveSequence(editor, id, input(atOnce()), tx);
      expect((await readSequence(id, tx)).blocks).toHaveLength(1);
      expect((await loadPersonPlan(person.id, tx)).steps).toHaveLength(3);
    }));

  it("names the block whose items or conditions do not fit", () =>
    rolledBack(async (tx) => {
      const badge = await makeTemplate(tx, "badge");
      const blocks: SequenceInput["blocks"] = [
        atOnce(999_999),
        { trigger: { kind: "todosDone", templates: [badge.id] }, items: [] },
      ];
      await expect(createSequence(editor, input(...blocks), tx)).rejects.toMatchObject({
        details: { fields: [{ path: ["blocks", 0, "items"] }, { path: ["blocks", 1, "trigger"] }] },
      });
    }));

  it("cannot be given once archived, and only administrators edit", () =>
    rolledBack(async (tx) => {
      const { id } = await createSequence(editor, input(atOnce()), tx);
      await archiveSequence(editor, id, true, tx);
      const person = await makePerson(tx, { role: 0, startDay: "2026-06-15" });
      const give = assignSequences(editor, { personId: person.id, sequenceIds: [id] }, tx);
      await expect(give).rejects.toMatchObject({ code: "INVALID" });
      const manager = actorOf(await makePerson(tx, { role: 2 }));
      await expect(saveSequence(manager, id, input(atOnce()), tx)).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
      await expect(archiveSequence(editor, 999_999, true, tx)).rejects.toMatchObject({ code: "NOT_FOUND" });
    }));
});

describe("an item as it is edited", () => {
  it("is refused at the field, and at a person who is not there", () =>
    rolledBack(async (tx) => {
      const body = richTextOf("Hello {{salary}}");
      const parsed = templateInput.safeParse({ kind: "todo", content: { title: "", body } });
      expect(parsed.error?.issues.map((issue) => issue.path.join("."))).toEqual([
        "content.title",
        "content.body",
      ]);
      const introduction = {
        kind: "introduction",
        content: { title: "Meet", body: richTextOf("x"), person: 999_999 },
      };
      await expect(createTemplate(editor, templateInput.parse(introduction), tx)).rejects.toMatchObject({
        details: { fields: [{ path: ["content", "person"] }] },
      });
    }));

  it("is read as it was saved, and keeps its kind", () =>
    rolledBack(async (tx) => {
      const badge = templateInput.parse({
        kind: "badge",
        content: { title: "Week 1", body: richTextOf("Well done") },
      });
      const { id } = await createTemplate(editor, badge, tx);
      expect(await readTemplate(id, tx)).toMatchObject({ item: badge, sequences: [] });
      const todo = templateInput.parse({ kind: "todo", content: { title: "x", body: richTextOf("y") } });
      await expect(saveTemplate(editor, id, todo, tx)).rejects.toMatchObject({ code: "CONFLICT" });
    }));
});

describe("a step of one person's plan", () => {
  it("is fired now or never by hand, and neither once it has fired", () =>
    rolledBack(async (tx) => {
      await makeOrganisation(tx);
      const [one, two] = [await makeTemplate(tx, "todo"), await makeTemplate(tx, "todo")];
      const block = (days: number, item: number) => ({
        trigger: { kind: "afterStart" as const, days, minute: 480 },
        items: [item],
      });
      const { id } = await createSequence(editor, input(atOnce(), block(1, one.id), block(2, two.id)), tx);
      const person = await makePerson(tx, { role: 0, startDay: "2190-06-15" });
      await assignSequences(editor, { personId: person.id, sequenceIds: [id] }, tx);
      const { steps } = await loadPersonPlan(person.id, tx);
      const [first, second] = steps.filter((step) => step.trigger.kind === "afterStart");
      await changeStep(editor, { stepId: first?.id ?? 0, deed: "now" }, tx);
      await changeStep(editor, { stepId: second?.id ?? 0, deed: "skip" }, tx);
      const after = (await loadPersonPlan(person.id, tx)).steps;
      expect(after.map(({ key, state }) => [key, state]).sort()).toEqual([
        ["afterStart:1:480", "fired"],
        ["afterStart:2:480", "skipped"],
        ["unconditional", "fired"],
      ]);
      await expect(changeStep(editor, { stepId: first?.id ?? 0, deed: "skip" }, tx)).rejects.toMatchObject({
        code: "CONFLICT",
      });
    }));
});
