import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type PersonActor, system } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import { makeFile } from "@/lib/testing/factories/file";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { type MadeTemplate, makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { richTextOf } from "../content/rich-text";
import { loadPortal, loadPortalItem } from "../queries/portal";
import { loadProgressOf } from "../queries/progress";
import { assignSequences } from "./assign";
import { answerCourse } from "./courses";
import { completeItem, undoItem } from "./todos";

beforeEach(() => setClock(new Date("2026-06-15T10:00:00Z")));
afterEach(() => setClock(undefined));

const body = richTextOf("Read me.");
const form = [
  { id: "iban", label: "IBAN", kind: "text" as const, required: true },
  { id: "since", label: "Since", kind: "date" as const },
];
const options = [
  { id: "a", label: "A" },
  { id: "b", label: "B" },
];
const course = (retry: boolean) => ({
  title: "Safety",
  chapters: [{ title: "One", pages: [{ title: "Page", body }] }],
  course: { questions: [{ id: "q", text: "Which?", options, right: ["a"] }], passMark: 100, retry },
});

async function hire(tx: Tx, atOnce: MadeTemplate[], afterAll: MadeTemplate[] = []): Promise<PersonActor> {
  await makeOrganisation(tx);
  const person = await makePerson(tx, { role: 0, startDay: "2026-06-15" });
  const templates = atOnce.filter((item) => item.kind === "todo").map((item) => item.id);
  const sequence = await makeSequence(tx, {
    blocks: [
      { trigger: { kind: "unconditional" }, items: atOnce },
      ...(afterAll.length > 0
        ? [{ trigger: { kind: "todosDone" as const, templates }, items: afterAll }]
        : []),
    ],
  });
  await assignSequences(system("test"), { personId: person.id, sequenceIds: [sequence.id] }, tx);
  return actorOf(person);
}
const given = (tx: Tx, actor: PersonActor, template: { id: number }) =>
  tx.assignment.findFirstOrThrow({ where: { personId: actor.id, templateId: template.id } });

describe("completing a to-do", () => {
  it("moves the progress, fires what waits for it once, and never again", () =>
    rolledBack(async (tx) => {
      const [first, next] = [await makeTemplate(tx, "todo"), await makeTemplate(tx, "todo")];
      const message = await makeTemplate(tx, "message");
      const actor = await hire(tx, [first], [next, message]);
      expect(await loadProgressOf(tx, actor.id)).toEqual({ done: 0, total: 2, percent: 0 });
      const input = { assignmentId: (await given(tx, actor, first)).id, answers: {} };
      expect(await completeItem(actor, input, tx)).toEqual({ done: 1, total: 2, percent: 50 });
      expect(await given(tx, actor, next)).toMatchObject({ state: "open" });
      await completeItem(actor, input, tx);
      await undoItem(actor, input, tx);
      await completeItem(actor, input, tx);
      expect(await tx.assignment.count({ where: { templateId: next.id } })).toBe(1);
      expect(await tx.mail.count({ where: { personId: actor.id, kind: "message" } })).toBe(1);
    }));

  it("checks the answers to its form and keeps them", () =>
    rolledBack(async (tx) => {
      const todo = await makeTemplate(tx, "todo", { title: "Bank", body, form });
      const actor = await hire(tx, [todo]);
      const { id: assignmentId } = await given(tx, actor, todo);
      const complete = (answers: Record<string, unknown>) =>
        completeItem(actor, { assignmentId, answers }, tx);
      await expect(complete({ since: "tomorrow" })).rejects.toMatchObject({
        code: "INVALID",
        details: {
          fields: [
            { path: ["answers", "iban"], message: "Please answer this." },
            { path: ["answers", "since"], message: "Not a day: YYYY-MM-DD." },
          ],
        },
      });
      await complete({ iban: " DE02 ", since: "2026-01-31" });
      expect(await given(tx, actor, todo)).toMatchObject({
        state: "done",
        answers: { iban: "DE02", since: "2026-01-31" },
      });
    }));

  it("takes only a file of the person's own", () =>
    rolledBack(async (tx) => {
      const files = [{ id: "passport", label: "Passport", kind: "file" as const, required: true }];
      const todo = await makeTemplate(tx, "todo", { title: "Passport", body, form: files });
      const actor = await hire(tx, [todo]);
      const other = await makePerson(tx);
      const { id: assignmentId } = await given(tx, actor, todo);
      const complete = async (owner: { id: number }, stored = true) => {
        const { id: passport } = await makeFile(tx, owner, { stored });
        return completeItem(actor, { assignmentId, answers: { passport } }, tx);
      };
      const refused = {
        code: "INVALID",
        details: {
          fields: [{ path: ["answers", "passport"], message: expect.stringContaining("Attach it") }],
        },
      };
      await expect(complete(other)).rejects.toMatchObject(refused);
      await expect(complete(actor, false)).rejects.toMatchObject(refused);
      await complete(actor);
    }));

  it("is nobody else's business", () =>
    rolledBack(async (tx) => {
      const todo = await makeTemplate(tx, "todo");
      const actor = await hire(tx, [todo]);
      const { id: assignmentId } = await given(tx, actor, todo);
      const stranger = actorOf(await makePerson(tx, { role: 1 }));
      await expect(completeItem(stranger, { assignmentId, answers: {} }, tx)).rejects.toMatchObject({
        code: "NOT_FOUND",
      });
    }));

  it("finishes the onboarding with a date, once everything is done", () =>
    rolledBack(async (tx) => {
      const todo = await makeTemplate(tx, "todo");
      const actor = await hire(tx, [todo]);
      const input = { assignmentId: (await given(tx, actor, todo)).id, answers: {} };
      await completeItem(actor, input, tx);
      expect(await loadPortal(actor.id, tx)).toMatchObject({
        finishedAt: expect.stringMatching(/^2026-06-15T10:00/),
        progress: { percent: 100 },
        items: [{ state: "done", doneAt: expect.stringMatching(/^2026-06-15T10:00/) }],
      });
      await undoItem(actor, input, tx);
      expect(await loadPortal(actor.id, tx)).toMatchObject({ finishedAt: null, items: [{ state: "open" }] });
    }));

  it("can be undone until the end of the day where the person is", () =>
    rolledBack(async (tx) => {
      const todo = await makeTemplate(tx, "todo");
      const actor = await hire(tx, [todo]);
      const input = { assignmentId: (await given(tx, actor, todo)).id, answers: {} };
      await completeItem(actor, input, tx);
      setClock(new Date("2026-06-15T22:00:00Z"));
      await expect(undoItem(actor, input, tx)).rejects.toMatchObject({ code: "CONFLICT" });
      setClock(new Date("2026-06-15T21:59:00Z"));
      expect(await undoItem(actor, input, tx)).toMatchObject({ done: 0 });
    }));

  it("without a due day stays visible", () =>
    rolledBack(async (tx) => {
      const [timed, untimed] = [
        await makeTemplate(tx, "todo", { title: "By workday 3", body, dueWorkday: 3 }),
        await makeTemplate(tx, "todo"),
      ];
      const actor = await hire(tx, [untimed, timed]);
      setClock(new Date("2026-08-15T10:00:00Z"));
      expect((await loadPortal(actor.id, tx)).items.map((item) => item.day)).toEqual(["2026-06-17", null]);
    }));
});

describe("a course", () => {
  it("is passed at the pass mark, may be tried again, and never tells its answers", () =>
    rolledBack(async (tx) => {
      const template = await makeTemplate(tx, "resource", course(true));
      const actor = await hire(tx, [template]);
      const { id: assignmentId } = await given(tx, actor, template);
      expect(JSON.stringify(await loadPortalItem(actor.id, assignmentId, tx))).not.toContain("right");
      const answer = (choice: string) => answerCourse(actor, { assignmentId, answers: { q: [choice] } }, tx);
      expect(await answer("b")).toMatchObject({ passed: false, over: false, wrong: ["q"] });
      expect(await loadProgressOf(tx, actor.id)).toMatchObject({ done: 0, total: 1 });
      expect(await answer("a")).toMatchObject({ passed: true, over: true, score: 100 });
      expect(await given(tx, actor, template)).toMatchObject({ state: "done", attempts: 2, score: 100 });
      await expect(answer("a")).rejects.toMatchObject({ code: "CONFLICT" });
      await expect(completeItem(actor, { assignmentId, answers: {} }, tx)).resolves.toMatchObject({
        done: 1,
      });
    }));

  it("without a second try is over after the first", () =>
    rolledBack(async (tx) => {
      const template = await makeTemplate(tx, "resource", course(false));
      const actor = await hire(tx, [template]);
      const { id: assignmentId } = await given(tx, actor, template);
      const result = await answerCourse(actor, { assignmentId, answers: {} }, tx);
      expect(result).toMatchObject({ passed: false, over: true, score: 0 });
    }));

  it("is not done by ticking it", () =>
    rolledBack(async (tx) => {
      const template = await makeTemplate(tx, "resource", course(true));
      const actor = await hire(tx, [template]);
      const { id: assignmentId } = await given(tx, actor, template);
      await expect(completeItem(actor, { assignmentId, answers: {} }, tx)).rejects.toMatchObject({
        code: "NOT_FOUND",
      });
    }));
});
