import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { system } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import type { Handler } from "@/lib/http/handler";
import { decideLeave } from "@/lib/leave/commands/decide";
import { snapshot } from "@/lib/testing/access/snapshot";
import { doors } from "@/lib/testing/access/table";
import { makeEmployeeWorld, monday } from "@/lib/testing/employee-world";
import { makeEmployee } from "@/lib/testing/factories/employment";
import { makeFile } from "@/lib/testing/factories/file";
import { makeLeave } from "@/lib/testing/factories/leave";
import { makeManagement, makeUnit } from "@/lib/testing/factories/organisation";
import { makePerson } from "@/lib/testing/factories/person";
import { makeSequence } from "@/lib/testing/factories/sequence";
import { makePunch, makeShift } from "@/lib/testing/factories/shift";
import { asked, cookieOf } from "@/lib/testing/wire/session";

const routes = import.meta.glob<Record<string, Handler>>("/app/api/ui/**/route.ts", { eager: true });
const at = "/api/ui";

/** An endpoint aimed at what belongs to others: its id in the table, the route, the address, what is sent. */
type Aim = [id: string, method: string, route: string, path: string, body?: unknown];

/** Endpoints that name no object, or only what everybody of the role may see. */
const nobodysThings = [
  ...["unshareCalendar", "shareCalendar", "uploadFile", "myLeaveCalendar", "signOutEverywhere"],
  ...["exportMe", "endOtherSessions", "startPasskey", "addPasskey"],
  ...["startSecondFactor", "confirmSecondFactor", "renewRecoveryCodes", "endSecondFactor"],
  ...["teamTimeline", "leaveInbox", "unitChoices", "listUnits", "findPeople"],
];
/** Their objects come as a choice within a request of one's own; the verbs' tests refuse foreign ones by field. */
const byField = ["applyForMyLeave", "previewMyLeave", "createTask"];

const strangers: Record<string, string> = {};
const managers: Record<string, string> = {};
let everybodys: Aim[] = [];
let managed: Aim[] = [];

beforeAll(async () => {
  const tx = db();
  const { unit, section, type, person, vacation, agreement, managers: over } = await makeEmployeeWorld();
  const elsewhere = await makeUnit(tx, { name: "Elsewhere" });
  const hire = await makePerson(tx, { role: 0, startDay: "2026-06-15" });
  const colleague = await makeEmployee(tx, { unit: elsewhere, agreement });
  const manager = await makePerson(tx, { role: 2 });
  await makeManagement(tx, { person: manager, unit: elsewhere });
  strangers["a new hire"] = await cookieOf(hire);
  strangers["an employee of another unit"] = await cookieOf(colleague);
  strangers["a manager of another unit"] = managers["a manager of another unit"] = await cookieOf(manager);

  const leave = { person, reason: vacation, unit, receiver: over.unit };
  const pending = await makeLeave(tx, { ...leave, from: "2026-07-06 00:00:00", to: "2026-07-06 00:00:00" });
  const decided = await makeLeave(tx, { ...leave, from: "2026-08-03 00:00:00", to: "2026-08-03 00:00:00" });
  await decideLeave(system("test"), { id: decided.id, decision: "approved", comment: "" });
  const times = { from: "2026-07-01 08:00:00", to: "2026-07-01 16:00:00" } as const;
  const open = await makeShift(tx, { ...{ unit, section, type, person: null }, ...times });
  const punch = await makePunch(tx, {
    ...{ person, unit, from: "2026-06-12 08:00:00" as const, to: "2026-06-12 16:00:00" as const },
  });
  const task = await tx.task.create({
    data: { title: "Call", assigneeId: person.id, createdAt: monday },
  });
  const comment = await tx.taskComment.create({
    data: { taskId: task.id, authorId: person.id, body: "Yes", createdAt: monday },
  });
  const item = (kind: "todo" | "resource" | "appointment") =>
    tx.assignment.create({
      data: { personId: person.id, kind, title: "Theirs", content: {}, createdAt: monday },
    });
  const [todo, course, appointment] = [await item("todo"), await item("resource"), await item("appointment")];
  const file = await makeFile(tx, person, {});
  const sequence = await makeSequence(tx);
  await tx.personSequence.create({
    data: { personId: person.id, sequenceId: sequence.id, assignedAt: monday },
  });

  await cookieOf(person);
  const session = await tx.session.findFirstOrThrow({ where: { personId: person.id } });

  const standIn = await tx.standIn.create({
    data: {
      ...{ personId: over.unit.id, standInId: over.section.id, createdAt: monday },
      ...{ from: new Date("2026-06-10"), to: new Date("2026-06-12") },
    },
  });
  const passkey = await tx.secondFactor.create({
    data: {
      ...{ personId: person.id, kind: "passkey", secret: new Uint8Array(1), credential: "theirs" },
      ...{ createdAt: monday, confirmedAt: monday },
    },
  });

  const said = { body: "Hello" };
  const mine = "me/onboarding/[id]";
  everybodys = [
    ["updateTask", "PATCH", "tasks/[id]", `tasks/${task.id}`, { priority: "high" }],
    ["updateTasks", "PATCH", "tasks", "tasks", { ids: [task.id], done: true }],
    ["taskPeople", "GET", "tasks/[id]/people", `tasks/${task.id}/people?q=`],
    ["commentTask", "POST", "tasks/[id]/comments", `tasks/${task.id}/comments`, said],
    [
      "editComment",
      "PATCH",
      "tasks/[id]/comments/[comment]",
      `tasks/${task.id}/comments/${comment.id}`,
      said,
    ],
    ["deleteComment", "DELETE", "tasks/[id]/comments/[comment]", `tasks/${task.id}/comments/${comment.id}`],
    ["openFile", "GET", "files/[id]", `files/${file.id}`],
    [
      "withdrawMyLeave",
      "POST",
      "leave/applications/[id]/withdraw",
      `leave/applications/${pending.id}/withdraw`,
      {},
    ],
    ["appointmentFile", "GET", `${mine}/calendar.ics`, `me/onboarding/${appointment.id}/calendar.ics`],
    ["completeItem", "POST", `${mine}/complete`, `me/onboarding/${todo.id}/complete`, { answers: {} }],
    ["answerCourse", "POST", `${mine}/course`, `me/onboarding/${course.id}/course`, { answers: {} }],
    ["undoItem", "POST", `${mine}/undo`, `me/onboarding/${todo.id}/undo`],
    [
      "removePasskey",
      "POST",
      "me/passkeys/[id]/remove",
      `me/passkeys/${passkey.id}/remove`,
      { password: "a kettle of plum soup" },
    ],
    ["endSession", "POST", "me/sessions/end", "me/sessions/end", { session: session.id }],
    ["claimOpenShift", "POST", "shifts/[id]/claim", `shifts/${open.id}/claim`, {}],
  ];
  const shift = { ...times, typeId: type.id };
  const out = { in: "2026-06-12 08:00:00", out: "2026-06-12 15:00:00" };
  managed = [
    [
      "takeSequence",
      "DELETE",
      "people/[id]/sequences/[sequence]",
      `people/${person.id}/sequences/${sequence.id}`,
    ],
    [
      "giveSequences",
      "POST",
      "people/[id]/sequences",
      `people/${person.id}/sequences`,
      { sequences: [sequence.id] },
    ],
    ["removePunch", "DELETE", "punches/[id]", `punches/${punch.id}`],
    ["updatePunch", "PUT", "punches/[id]", `punches/${punch.id}`, out],
    ["createPunch", "POST", "punches", "punches", { unitId: unit.id, personId: person.id, ...out }],
    [
      "approvePunches",
      "PUT",
      "punches/approvals",
      "punches/approvals",
      { ids: [punch.id], isApproved: true },
    ],
    ["createShift", "POST", "shifts", "shifts", { unitId: unit.id, ...shift }],
    ["updateShift", "PUT", "shifts/[id]", `shifts/${open.id}`, { ...shift, revision: 0 }],
    [
      "assignShift",
      "PUT",
      "shifts/[id]/person",
      `shifts/${open.id}/person`,
      { personId: person.id, revision: 0 },
    ],
    ["cancelShift", "DELETE", "shifts/[id]", `shifts/${open.id}`],
    ["readRoster", "GET", "roster", `roster?unit=${unit.id}`],
    [
      "publishRoster",
      "PUT",
      "roster/[id]/published",
      `roster/${unit.id}/published`,
      { through: "2026-12-01" },
    ],
    [
      "decideLeave",
      "POST",
      "approvals/[id]",
      `approvals/${pending.id}`,
      { decision: "approved", comment: "" },
    ],
    [
      "reverseLeaveDecision",
      "POST",
      "approvals/[id]/reverse",
      `approvals/${decided.id}/reverse`,
      { decision: "denied", comment: "No" },
    ],
    ["listStandIns", "GET", "people/[id]/stand-ins", `people/${over.unit.id}/stand-ins`],
    [
      "nameStandIn",
      "POST",
      "people/[id]/stand-ins",
      `people/${over.unit.id}/stand-ins`,
      { standInId: manager.id, from: "2026-06-15", to: "2026-06-16" },
    ],
    ["endStandIn", "DELETE", "stand-ins/[id]", `stand-ins/${standIn.id}`],
    ["readStaffing", "GET", "org/people/[id]/staffing", `org/people/${person.id}/staffing`],
    ["listHolidays", "GET", "org/units/[id]/holidays", `org/units/${unit.id}/holidays`],
    ["listManagers", "GET", "org/units/[id]/managers", `org/units/${unit.id}/managers`],
  ];
});
afterAll(() => setClock(undefined));

async function knock([, method, route, path, body]: Aim, cookie: string): Promise<number> {
  const handler = routes[`/app${at}/${route}/route.ts`]?.[method] as Handler;
  return (await asked(handler, { method, path: `${at}/${path}`, body, cookie })).status;
}

async function allNotFound(aims: Aim[], who: Record<string, string>) {
  const before = await snapshot();
  const answers: unknown[] = [];
  for (const aim of aims) {
    for (const [name, cookie] of Object.entries(who)) {
      const status = await knock(aim, cookie);
      if (status !== 404) answers.push([aim[0], name, status]);
    }
  }
  expect(answers).toEqual([]);
  expect(await snapshot()).toEqual(before);
}

describe("what belongs to others", () => {
  it("is aimed at by every endpoint that could reach it", () => {
    const aimed = [...everybodys, ...managed].map(([id]) => id);
    const open = [...doors.everybody, ...doors.managers];
    expect([...aimed, ...nobodysThings, ...byField].sort()).toEqual([...open].sort());
  });

  it("is not there for strangers, and stays as it is", async () => {
    await allNotFound(everybodys, strangers);
  });

  it("is not there for managers of other places either", async () => {
    await allNotFound(managed, managers);
  });
});
