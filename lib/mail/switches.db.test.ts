import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { system } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import { dateFromDay } from "@/lib/dates";
import { db } from "@/lib/db";
import { applyForLeave } from "@/lib/leave/commands/apply";
import { decideLeave } from "@/lib/leave/commands/decide";
import { writeLeaveNews } from "@/lib/leave/commands/news";
import { fromPlainIds } from "@/lib/leave/rules/request";
import { assignSequences } from "@/lib/onboarding/commands/assign";
import { tellOfOverdue } from "@/lib/onboarding/commands/overdue";
import { resendAccess } from "@/lib/onboarding/commands/send-access";
import { commentTask } from "@/lib/onboarding/commands/task-comments";
import { remindOfTask } from "@/lib/onboarding/commands/task-reminder";
import { createTask, updateTask } from "@/lib/onboarding/commands/tasks";
import { publishThrough } from "@/lib/schedule/commands/planning/publish";
import { type EmployeeWorld, makeEmployeeWorld } from "@/lib/testing/employee-world";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { makeShift } from "@/lib/testing/factories/shift";
import { groupOf, mailKindNames, OPTIONAL_MAILS, type OptionalMail } from "./kinds";
import { mailSettings, switchMails } from "./switches";

const engine = system("test");
let world: EmployeeWorld;
let admin: ReturnType<typeof actorOf>;
beforeAll(async () => {
  world = await makeEmployeeWorld();
  admin = actorOf(await makePerson(db(), { role: 1 }));
});
beforeEach(async () => {
  await db().mail.deleteMany();
  await switchMails(admin, OPTIONAL_MAILS);
});
afterAll(() => setClock(undefined));

let month = 6;
/** Leave in a month of its own; gives the change that the news are about. */
async function apply(): Promise<number> {
  month += 1;
  const day = `2026-${String(month).padStart(2, "0")}-06 00:00:00`;
  const input = fromPlainIds({ from: day, to: day, reasonId: world.other.id, managerId: null, comment: "" });
  return (await applyForLeave(actorOf(world.person), input)).id;
}
const tellLeave = async () => {
  const changes = await db().leaveStatusChange.findMany({ orderBy: { id: "desc" }, take: 1 });
  for (const { id } of changes) await writeLeaveNews(id);
};

const colleague = async () => (await makePerson(db(), { role: 1 })).id;
const makeTask = async (assignee: number | null): Promise<number> => {
  const rest = { body: "", about: null, priority: "normal", dueDay: null } as const;
  return (await createTask(admin, { title: "Call", assignee, ...rest })).id;
};

const causes: Record<OptionalMail, () => Promise<unknown>> = {
  digest: async () => {
    const todo = await makeTemplate(db(), "todo");
    const atOnce = { trigger: { kind: "unconditional" as const }, items: [todo] };
    const { id } = await makeSequence(db(), { blocks: [atOnce] });
    const hire = await makePerson(db(), { role: 0, startDay: "2026-06-15" });
    await assignSequences(engine, { personId: hire.id, sequenceIds: [id] });
  },
  overdue: async () => {
    const { id: personId } = await makePerson(db());
    await db().assignment.create({
      data: {
        ...{ personId, kind: "todo", title: "Sign", content: {}, createdAt: new Date() },
        dueDay: dateFromDay("2026-06-01"),
      },
    });
    await db().organisation.update({ where: { id: 1 }, data: { overdueToldTo: null } });
    await tellOfOverdue(new Date("2026-06-15T06:00:00Z"));
  },
  taskAssigned: async () => {
    await makeTask(await colleague());
  },
  taskChanged: async () => {
    await updateTask(admin, await makeTask(await colleague()), { dueDay: "2026-07-01" });
  },
  taskMentioned: async () => {
    const body = "\uFFFC, is it ready?";
    await commentTask(admin, await makeTask(null), { body, mentions: [await colleague()] });
  },
  taskReminder: async () => {
    const id = await makeTask(await colleague());
    await db().task.update({ where: { id }, data: { remindAt: new Date("2026-06-01T08:00:00Z") } });
    await remindOfTask(id);
  },
  leaveApplied: async () => {
    await apply();
    await tellLeave();
  },
  leaveDecided: async () => {
    await decideLeave(engine, { id: await apply(), decision: "approved", comment: "" });
    await tellLeave();
  },
  schedulePublished: async () => {
    const { unit, type, person } = world;
    const day = `2026-10-${String((await db().shift.count()) + 2).padStart(2, "0")}` as const;
    await makeShift(db(), {
      unit,
      type,
      person,
      from: `${day} 08:00:00` as never,
      to: `${day} 16:00:00` as never,
    });
    await db().unit.update({ where: { id: unit.id }, data: { publishedThrough: dateFromDay("2026-09-30") } });
    await publishThrough(admin, unit.id, "2026-10-31");
  },
};
const written = (kind: string) => db().mail.count({ where: { kind } });

describe.each(OPTIONAL_MAILS)("%s", (mail) => {
  it("is sent while its switch is on, and not while it is off", async () => {
    await causes[mail]();
    const before = await written(mail);
    expect(before).toBeGreaterThan(0);
    await switchMails(
      admin,
      OPTIONAL_MAILS.filter((one) => one !== mail),
    );
    await causes[mail]();
    expect(await written(mail)).toBe(before);
    await switchMails(admin, OPTIONAL_MAILS);
    await causes[mail]();
    expect(await written(mail)).toBeGreaterThan(before);
  });
});

describe("switches", () => {
  it("exist for every kind of mail but those nobody can do without", () => {
    const groups = new Set(mailKindNames.map(groupOf));
    expect([...groups].filter((group) => !OPTIONAL_MAILS.some((mail) => mail === group))).toEqual([
      "access",
      "credentials",
      "reset",
      "security",
      "preboarding",
    ]);
    expect(OPTIONAL_MAILS.filter((mail) => !groups.has(mail))).toEqual([]);
  });

  it("all off leave the access mails alone", async () => {
    await switchMails(admin, []);
    const hire = await makePerson(db(), { role: 0 });
    await resendAccess(admin, hire.id);
    expect(await written("access")).toBe(1);
  });

  it("are turned by administrators only, and in the log", async () => {
    const manager = actorOf(await makePerson(db(), { role: 2 }));
    await expect(switchMails(manager, [])).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect((await mailSettings()).off.size).toBe(0);
    await switchMails(admin, ["digest"]);
    const [last] = await db().auditEntry.findMany({
      where: { action: "organisation.mailsSwitched" },
      orderBy: { id: "desc" },
      take: 1,
    });
    expect(last?.before).toEqual({ off: [] });
    expect(last?.after).toEqual({ off: OPTIONAL_MAILS.filter((mail) => mail !== "digest") });
  });
});
