import { afterEach, beforeEach, expect, it } from "vitest";
import { system } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import { appointmentFile } from "@/lib/schedule/queries/feed";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { assignSequences } from "../commands/assign";
import { answerCourse } from "../commands/courses";
import { completeItem } from "../commands/todos";
import { richTextOf } from "../content/rich-text";
import { listGivenTodos } from "./given-todos";

beforeEach(() => setClock(new Date("2026-06-15T10:00:00Z")));
afterEach(() => setClock(undefined));

const body = richTextOf("Read me.");

it("those who look after somebody read the answers and the results, the person's colleagues do not", () =>
  rolledBack(async (tx) => {
    await makeOrganisation(tx);
    const manager = await makePerson(tx, { role: 2 });
    const person = await makePerson(tx, { role: 0, startDay: "2026-06-15", manager });
    const size = [
      { id: "s", label: "Small" },
      { id: "l", label: "Large" },
    ];
    const form = [
      { id: "shirt", label: "Shirt size", kind: "choice" as const, options: size, required: true },
      { id: "fitting", label: "Fitting", kind: "date" as const },
    ];
    const questions = [{ id: "q", text: "Which?", options: size, right: ["s"] }];
    const todo = await makeTemplate(tx, "todo", { title: "Clothes", body, form });
    const course = await makeTemplate(tx, "resource", {
      ...{ title: "Safety", chapters: [{ title: "One", pages: [{ title: "Page", body }] }] },
      course: { questions, passMark: 100, retry: true },
    });
    const sequence = await makeSequence(tx, {
      blocks: [{ trigger: { kind: "unconditional" }, items: [todo, course] }],
    });
    await assignSequences(system("test"), { personId: person.id, sequenceIds: [sequence.id] }, tx);
    const given = async (templateId: number) =>
      (await tx.assignment.findFirstOrThrow({ where: { personId: person.id, templateId } })).id;
    const actor = actorOf(person);
    await completeItem(
      actor,
      { assignmentId: await given(todo.id), answers: { shirt: "l", fitting: "2026-06-17" } },
      tx,
    );
    const tryCourse = async (choice: string) =>
      answerCourse(actor, { assignmentId: await given(course.id), answers: { q: [choice] } }, tx);
    await tryCourse("l");
    const read = async (reader: Parameters<typeof listGivenTodos>[0]) => {
      const todos = await listGivenTodos(reader, person.id, tx);
      return Object.fromEntries(todos.map((one) => [one.title, one]));
    };
    const failed = { isDone: false, score: 0, attempts: 1, hasPassed: false };
    for (const reader of [manager, await makePerson(tx, { role: 1 })]) {
      expect(await read(actorOf(reader))).toMatchObject({
        Clothes: {
          isDone: true,
          answers: [
            { question: "Shirt size", kind: "choice", answer: "Large" },
            { question: "Fitting", kind: "date", answer: "2026-06-17" },
          ],
        },
        Safety: failed,
      });
    }
    expect((await read(actorOf(await makePerson(tx)))).Clothes?.answers).toEqual([]);
    await tryCourse("s");
    expect((await read(actorOf(manager))).Safety).toMatchObject({ score: 100, attempts: 2, hasPassed: true });
  }));

it("an appointment is a calendar file at its moment where the person is, for the person alone", () =>
  rolledBack(async (tx) => {
    await makeOrganisation(tx);
    const person = await makePerson(tx, {
      ...{ role: 0, startDay: "2026-06-15", timezone: "America/New_York" },
    });
    const lunch = await makeTemplate(tx, "appointment", {
      ...{ title: "Lunch", body, place: "Canteen, 2nd floor" },
      ...{ moment: { kind: "fixed", day: "2026-06-17", minute: 750 }, minutes: 45 },
    });
    const sequence = await makeSequence(tx, {
      blocks: [{ trigger: { kind: "unconditional" }, items: [lunch] }],
    });
    await assignSequences(system("test"), { personId: person.id, sequenceIds: [sequence.id] }, tx);
    const { id } = await tx.assignment.findFirstOrThrow({ where: { personId: person.id } });
    const file = await appointmentFile(person.id, id, tx);
    expect(file).toContain("DTSTART;TZID=America/New_York:20260617T123000");
    expect(file).toContain("DTEND;TZID=America/New_York:20260617T131500");
    expect(file).toContain("SUMMARY:Lunch");
    expect(file).toContain("LOCATION:Canteen\\, 2nd floor");
    const other = await makePerson(tx, { role: 1 });
    expect(await appointmentFile(other.id, id, tx)).toBeNull();
  }));
