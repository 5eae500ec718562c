import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { system } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { createPersonFromDraft } from "@/lib/people/commands/create-from-draft";
import { newPersonInput } from "@/lib/people/schema/new-person";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import { makeOrganisation, makeUnit } from "@/lib/testing/factories/organisation";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { assignSequences } from "../commands/assign";
import { previewInput } from "../schema/preview";
import { loadPersonPlan } from "./person-plan";
import { previewPlan } from "./preview";

beforeEach(() => setClock(new Date("2026-03-20T09:00:00Z")));
afterEach(() => setClock(undefined));

async function sequenceOf(tx: Tx) {
  const task = await makeTemplate(tx, "task", {
    title: "Contract for {{first_name}} in {{department}}",
    assignee: { kind: "manager" },
  });
  const items = [await makeTemplate(tx, "todo", { title: "Hello {{first_name}}", body: empty })];
  return makeSequence(tx, {
    blocks: [
      { trigger: { kind: "unconditional" }, items: [task] },
      { trigger: { kind: "beforeStart", days: 14, minute: 480 }, items },
      { trigger: { kind: "beforeStart", days: 1, minute: 150 }, items },
      { trigger: { kind: "afterStart", days: 1, minute: 150 }, items },
      { trigger: { kind: "afterStart", days: 7, minute: 480 }, items },
      { trigger: { kind: "tasksDone", templates: [task.id] }, items },
    ],
  });
}
const empty = { type: "doc" as const, content: [] };

describe("the preview", () => {
  it.each(["Europe/Stockholm", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe"])(
    "promises what is then planned, across the change of clocks and a holiday, in %s",
    (timezone) =>
      rolledBack(async (tx) => {
        await makeOrganisation(tx);
        const admin = actorOf(await makePerson(tx, { role: 1 }));
        const unit = await makeUnit(tx, { timezone, holidays: [{ day: "2026-04-03", name: "Good Friday" }] });
        const sequence = await sequenceOf(tx);
        // Clocks go forward in Europe on the night before this start day.
        const startDay = "2026-03-30";
        const promised = await previewPlan(
          previewInput.parse({
            newcomer: { ...newcomer, unit: unit.id },
            ...{ startDay, timezone, sequences: [sequence.id] },
          }),
          tx,
        );
        const { id } = await createPersonFromDraft(
          admin,
          newPersonInput.parse({
            ...{
              first_name: "Ada",
              last_name: "Lind",
              email: "ada@example.test",
              role: 0,
              start_day: startDay,
            },
            ...{ timezone, language: "en", sequences: [sequence.id], unitId: unit.id },
          }),
          tx,
        );
        const planned = await loadPersonPlan(id, tx);
        const moments = new Map(planned.steps.map(({ key, local }) => [key, local]));
        for (const { key, when } of promised.steps) {
          expect([key, when.kind === "at" ? when.local : null]).toEqual([
            key,
            when.kind === "at" ? moments.get(key) : null,
          ]);
        }
        expect(promised.steps).toHaveLength(planned.steps.length);
        expect(promised.steps.flatMap(({ items }) => items.map(({ title }) => title))).toContain("Hello Ada");
        expect(promised.steps.at(-1)?.waitsFor).toEqual([`Contract for Ada in ${unit.name}`]);
      }),
  );

  it("says what is past, and what becomes of it is up to whoever adds the person", () =>
    rolledBack(async (tx) => {
      await makeOrganisation(tx);
      const admin = actorOf(await makePerson(tx, { role: 1 }));
      const sequence = await sequenceOf(tx);
      const plan = await previewPlan(
        previewInput.parse({ newcomer, startDay: "2026-03-30", sequences: [sequence.id] }),
        tx,
      );
      const past = plan.steps.filter(({ isPast }) => isPast).map(({ key }) => key);
      expect(past).toEqual(["beforeStart:14:480"]);
      const { id } = await createPersonFromDraft(
        admin,
        newPersonInput.parse({
          ...{ first_name: "Ada", last_name: "Lind", email: "ada@example.test", role: 0 },
          ...{ start_day: "2026-03-30", sequences: [sequence.id], past: { "beforeStart:14:480": "never" } },
        }),
        tx,
      );
      const { steps } = await loadPersonPlan(id, tx);
      expect(steps.find(({ key }) => key === "beforeStart:14:480")?.state).toBe("skipped");
    }));

  it("names who is missing for its texts, before and after somebody is added", () =>
    rolledBack(async (tx) => {
      await makeOrganisation(tx);
      const lunch = await makeTemplate(tx, "todo", { title: "Lunch with {{buddy}}", body: empty });
      const cared = await makeTemplate(tx, "todo", { title: "Ask {{buddy|us}}", body: empty });
      const desk = await makeTemplate(tx, "task", { title: "Desk", assignee: { kind: "manager" } });
      const sequence = await makeSequence(tx, {
        blocks: [{ trigger: { kind: "afterStart", days: 3, minute: 480 }, items: [lunch, cared, desk] }],
      });
      const [manager, buddy] = [await makePerson(tx), await makePerson(tx)];
      const asked = { startDay: "2026-03-30", sequences: [sequence.id] };
      const missingFor = async (who: object) =>
        (await previewPlan(previewInput.parse({ ...asked, newcomer: { ...newcomer, ...who } }), tx)).missing;
      const missing = [
        { who: "buddy", items: ["Lunch with someone from the team"] },
        { who: "manager", items: ["Desk"] },
      ];
      expect(await missingFor({})).toEqual(missing);
      expect(await missingFor({ manager: manager.id })).toEqual(missing.slice(0, 1));
      expect(await missingFor({ manager: manager.id, buddy: buddy.id })).toEqual([]);
      expect((await previewPlan(previewInput.parse(asked), tx)).missing).toEqual([]);

      const person = await makePerson(tx, { role: 0, startDay: "2026-03-30" });
      await assignSequences(system("test"), { personId: person.id, sequenceIds: [sequence.id] }, tx);
      expect((await loadPersonPlan(person.id, tx)).missing).toEqual(missing);
      const ofPerson = await previewPlan(previewInput.parse({ ...asked, person: person.id }), tx);
      expect(ofPerson.missing).toEqual(missing);
      await tx.person.update({ where: { id: person.id }, data: { buddyId: buddy.id } });
      expect((await loadPersonPlan(person.id, tx)).missing).toEqual(missing.slice(1));
      await tx.step.updateMany({ where: { personId: person.id, state: "due" }, data: { state: "skipped" } });
      expect((await loadPersonPlan(person.id, tx)).missing).toEqual([]);
    }));

  it("tells when the access mail goes out", () =>
    rolledBack(async (tx) => {
      await makeOrganisation(tx);
      const at = (startDay: string) =>
        previewPlan(previewInput.parse({ newcomer, startDay, sequences: [] }), tx);
      expect((await at("2026-03-30")).accessMail).toEqual({ kind: "at", local: "2026-03-30 08:00:00" });
      expect((await at("2026-03-20")).accessMail).toEqual({ kind: "now" });
      const manager = previewInput.parse({ newcomer: { ...newcomer, role: 2 }, sequences: [] });
      expect((await previewPlan(manager, tx)).accessMail).toEqual({ kind: "now" });
    }));

  it("refuses a sequence that is not there", () =>
    rolledBack(async (tx) => {
      await makeOrganisation(tx);
      const asked = previewInput.parse({ newcomer, sequences: [2_000_000] });
      await expect(previewPlan(asked, tx)).rejects.toMatchObject({ code: "INVALID" });
    }));
});

const newcomer = {
  role: 0 as const,
  firstName: "Ada",
  lastName: "Lind",
  email: "ada@example.test",
  position: "",
  language: "en",
  buddy: null,
  manager: null,
  unit: null,
  section: null,
};
