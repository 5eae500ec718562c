import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { createTask, updateTask } from "@/lib/onboarding/commands/tasks";
import { updatePerson } from "@/lib/people/commands/update";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { actorOf, type MadePerson, makePerson } from "@/lib/testing/factories/person";
import { tick } from "./tick";

const blank = { body: "", about: null, assignee: null, priority: "normal", dueDay: null } as const;
let admin: MadePerson;
let person: MadePerson;

beforeAll(async () => {
  await makeOrganisation(db());
  admin = await makePerson(db(), { role: 1 });
});
beforeEach(async () => {
  setClock(new Date("2026-06-10T10:00:00Z"));
  person = await makePerson(db(), { firstName: "Elsa" });
});
afterEach(() => setClock(undefined));

const make = async (input: object = {}) =>
  (
    await createTask(actorOf(admin), {
      ...{ ...blank, title: "Call the baker", assignee: person.id, dueDay: "2026-06-15" },
      ...input,
    })
  ).id;
const change = (id: number, input: Parameters<typeof updateTask>[2]) => updateTask(actorOf(admin), id, input);
const at = (instant: string) => {
  setClock(new Date(instant));
  return tick(new Date(instant));
};
const reminders = (of: { id: number } = person) =>
  db().mail.findMany({ where: { personId: of.id, kind: "taskReminder" }, select: { subject: true } });

it("comes at eight on the due day where the person is, once, however many look and for how long nobody did", async () => {
  const id = await make();
  await at("2026-06-15T05:59:59Z");
  expect(await reminders()).toEqual([]);
  setClock(new Date("2026-06-17T12:00:00Z"));
  await Promise.all(Array.from({ length: 4 }, () => tick(new Date("2026-06-17T12:00:00Z"))));
  await at("2026-06-18T06:00:00Z");
  expect(await reminders()).toEqual([{ subject: "Reminder: Call the baker" }]);
  const task = await db().task.findUniqueOrThrow({ where: { id } });
  expect(task.remindedAt?.toISOString().slice(0, 16)).toBe("2026-06-17T12:00");
});

it("moves with the due day and with the person, and dies when the task is done or it is switched off", async () => {
  const [moved, done, off] = [await make(), await make({ title: "Done" }), await make({ title: "Off" })];
  await change(moved, { dueDay: "2026-06-17" });
  await change(done, { done: true });
  await change(off, { reminder: "none" });
  await updatePerson(actorOf(admin), person.id, { timezone: "America/New_York" });
  await at("2026-06-17T11:59:00Z");
  expect(await reminders()).toEqual([]);
  await at("2026-06-17T12:00:00Z");
  expect(await reminders()).toEqual([{ subject: "Reminder: Call the baker" }]);
  await change(done, { done: false });
  await at("2026-06-17T12:05:00Z");
  expect(await reminders()).toHaveLength(1);
});

it("comes at a chosen moment of the reader's clock to whoever has the task by then", async () => {
  const id = await make({ reminder: "moment", remindDay: "2026-06-12", remindTime: "14:30" });
  const other = await makePerson(db(), { timezone: "Asia/Tokyo" });
  await change(id, { assignee: other.id });
  await at("2026-06-12T12:29:00Z");
  expect(await reminders(other)).toEqual([]);
  await at("2026-06-12T12:30:00Z");
  expect(await reminders(other)).toHaveLength(1);
  expect(await reminders()).toEqual([]);
});

it("is not for a moment gone by, nor for a task of nobody", async () => {
  await expect(
    make({ reminder: "moment", remindDay: "2026-06-10", remindTime: "11:00" }),
  ).rejects.toMatchObject({ details: { fields: [{ path: ["remindDay"] }] } });
  const late = await make({ dueDay: "2026-06-10" });
  const free = await make({ assignee: null, dueDay: "2026-06-11" });
  await at("2026-06-11T08:00:00Z");
  await change(free, { assignee: person.id });
  await at("2026-06-11T08:01:00Z");
  expect(await reminders()).toEqual([]);
  expect(await db().task.findUnique({ where: { id: late } })).toMatchObject({ remindAt: null });
});
