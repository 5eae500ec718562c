import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { recordStatements } from "@/e2e/bench/statements";
import type { PersonActor } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import type { AppError } from "@/lib/errors";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { type CreatePersonInput, createPersonInput } from "../schema/person";
import { createPerson } from "./create";
import { createPeople } from "./create-many";

let admin: PersonActor;
let sequence: number;
let made = 0;

/** Thirty items, two at once, three waiting for others, the rest on workdays to come. */
async function makeLongSequence(): Promise<number> {
  const kinds = ["todo", "message", "task", "resource", "badge"] as const;
  const items = [];
  for (let nth = 0; nth < 30; nth++) items.push(await makeTemplate(db(), kinds[nth % 5] ?? "todo"));
  const todos = items.filter(({ kind }) => kind === "todo").map(({ id }) => id);
  const blocks = [
    { trigger: { kind: "unconditional" }, items: items.slice(0, 2) },
    { trigger: { kind: "todosDone", templates: todos.slice(0, 1) }, items: items.slice(2, 5) },
    ...items.slice(5).map((item, index) => ({
      trigger: { kind: "afterStart", days: 1 + index, minute: 480 } as const,
      items: [item],
    })),
  ] as const;
  return (await makeSequence(db(), { blocks })).id;
}

const hire = (extra = {}) =>
  createPersonInput.parse({
    ...{ first_name: "Ada", last_name: "Byron", role: 0, start_day: "2026-06-15", sequences: [sequence] },
    email: `hire.${++made}@example.test`,
    ...extra,
  });
const hires = (count: number) => Array.from({ length: count }, () => hire());

beforeAll(async () => {
  await makeOrganisation(db());
  admin = actorOf(await makePerson(db(), { role: 1 }));
  sequence = await makeLongSequence();
});
// Wednesday, 10:00 in Stockholm: before the start day, after what is due at once.
beforeEach(() => setClock(new Date("2026-06-10T08:00:00Z")));

describe("many hires with a sequence", () => {
  it("take as many statements as two", async () => {
    await createPeople(admin, hires(2));
    const few = await recordStatements(() => createPeople(admin, hires(2)));
    const many = await recordStatements(() => createPeople(admin, hires(100)));
    expect(many.length).toBe(few.length);
    expect(few.length).toBeLessThanOrEqual(60);
  }, 60_000);

  it("each get what one alone gets", async () => {
    setClock(new Date("2026-06-16T08:00:00Z"));
    const alone = await createPerson(admin, hire());
    const [first, , last] = await createPeople(admin, [hire(), hire({ role: 1 }), hire()]);
    const expected = await everythingOf(alone.id);
    const counts = [expected.steps.length, expected.assignments.length, expected.mails];
    expect(counts).toEqual([27, 2, ["access", "message", "message"]]);
    expect(await everythingOf(first?.id ?? 0)).toEqual(expected);
    expect(await everythingOf(last?.id ?? 0)).toEqual(expected);
  });
});

describe("none is added", () => {
  const refusal = (people: CreatePersonInput[]) =>
    createPeople(admin, people).then(
      () => null,
      (error: AppError) => error.details.fields?.map(({ path }) => path.join(".")),
    );

  it.each([
    ["an e-mail was taken meanwhile", () => hire({ email: "taken@example.test" }), "users.1.email"],
    ["a manager was deleted meanwhile", () => hire({ manager: 1_999_999 }), "users.1.manager"],
    ["a sequence was archived meanwhile", () => hire({ sequences: [1_999_999] }), "users.1.sequences"],
  ])("when %s; the error says whose", async (_case, wrong, field) => {
    await makePerson(db(), { email: "taken@example.test" }).catch(() => undefined);
    const before = [await db().person.count(), await db().auditEntry.count(), await db().mail.count()];
    expect(await refusal([hire(), wrong(), hire()])).toEqual([field]);
    expect([await db().person.count(), await db().auditEntry.count(), await db().mail.count()]).toEqual(
      before,
    );
  });
});

/** What adding a person left behind, without what differs from one to the next. */
async function everythingOf(personId: number) {
  const steps = await db().step.findMany({
    where: { personId },
    orderBy: { triggerKey: "asc" },
    select: {
      ...{ triggerKey: true, state: true, dueAt: true, dueLocal: true, conditions: true },
      items: {
        orderBy: { position: "asc" },
        select: {
          title: true,
          content: true,
          position: true,
          sources: { select: { personSequence: { select: { sequenceId: true } } } },
        },
      },
    },
  });
  const assignments = await db().assignment.findMany({
    where: { personId },
    orderBy: { templateId: "asc" },
    select: { templateId: true, title: true, content: true, dueDay: true, state: true },
  });
  const mails = await db().mail.findMany({ where: { personId }, select: { kind: true } });
  const entries = await db().auditEntry.findMany({
    where: { subjectKind: "person", subjectId: String(personId) },
    orderBy: { id: "asc" },
    select: { action: true, actorId: true },
  });
  const tasks = await db().task.findMany({ where: { aboutId: personId }, select: { title: true } });
  return { steps, assignments, entries, tasks, mails: mails.map(({ kind }) => kind).sort() };
}
