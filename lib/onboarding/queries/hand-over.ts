import { now } from "@/lib/clock";
import { type Day, dateFromDay, localFromDate } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import {
  HAND_OVER_LISTED,
  type HandedOver,
  type HandOver,
  type HandOverLine,
  type Move,
} from "../schema/offboarding";
import { loadPlannedOffboarding, type PlannedOffboarding } from "./offboardings";
import { fullName } from "./placeholder-values";

type Person = { id: number; name: string };
const name = { select: { id: true, firstName: true, lastName: true } } as const;
const named = (person: { id: number; firstName: string; lastName: string }): Person => ({
  id: person.id,
  name: fullName(person),
});

/** The next manager above somebody who still works here; null when there is none. */
export async function activeAbove(tx: Tx, personId: number): Promise<Person | null> {
  const rows = await tx.$queryRaw<{ id: number; firstName: string; lastName: string }[]>`
    with recursive above as (
      select p.id, p."managerId", p.active, p."firstName", p."lastName", 0 as level, array[p.id] as path
        from "Person" p where p.id = ${personId}
      union all
      select p.id, p."managerId", p.active, p."firstName", p."lastName", above.level + 1, path || p.id
        from above join "Person" p on p.id = above."managerId" and p.id <> all(path)
       where above.level = 0 or not above.active
    ) select id, "firstName", "lastName" from above where level > 0 and active order by level limit 1`;
  return rows[0] ? named(rows[0]) : null;
}

/** What a person leaves behind after a day, before it is planned, or now when there is none. Raises NOT_FOUND. */
export async function previewHandOver(
  personId: number,
  lastDay: Day | undefined,
  tx: Tx = db(),
): Promise<HandOver> {
  const known = await tx.person.count({ where: { id: personId } });
  if (known === 0) throw notFound();
  // Moving a planned day begins with what the plan took: it is the person's again.
  const planned = await loadPlannedOffboarding(tx, personId);
  const ids = (list: readonly Move[] = []) => list.map(({ id }) => id);
  const moves = planned?.handedOver.moves;
  const first = { take: HAND_OVER_LISTED, orderBy: { id: "asc" } } as const;
  const after = lastDay
    ? { startsLocal: { gte: new Date(dateFromDay(lastDay).getTime() + 86_400_000) } }
    : { startsAt: { gt: now() } };
  const own = { OR: [{ personId }, { id: { in: planned?.handedOver.shifts ?? [] }, personId: null }] };
  const where = {
    shifts: { ...own, cancelledAt: null, ...after },
    reports: { OR: [{ managerId: personId }, { id: { in: ids(moves?.reports) } }] },
    approvals: {
      status: "pending" as const,
      OR: [{ receiverId: personId }, { id: { in: ids(moves?.approvals) } }],
    },
    tasks: { doneAt: null, OR: [{ assigneeId: personId }, { id: { in: ids(moves?.tasks) } }] },
    buddies: { active: true, OR: [{ buddyId: personId }, { id: { in: ids(moves?.buddies) } }] },
  };
  const shifts = await tx.shift.findMany({
    ...{ where: where.shifts, take: HAND_OVER_LISTED, orderBy: { startsAt: "asc" } },
    select: { id: true, startsLocal: true, unit: { select: { name: true } } },
  });
  const [reports, buddies] = [
    await tx.person.findMany({ where: where.reports, ...first, ...name }),
    await tx.person.findMany({ where: where.buddies, ...first, ...name }),
  ];
  const approvals = await tx.leaveApplication.findMany({
    ...{ where: where.approvals, ...first },
    select: { id: true, person: name },
  });
  const tasks = await tx.task.findMany({
    ...{ where: where.tasks, ...first },
    select: { id: true, title: true },
  });
  const nobody = <T extends object>(line: T) => ({ ...line, to: null });
  return {
    shifts: {
      count: await tx.shift.count({ where: where.shifts }),
      first: shifts.map(({ id, startsLocal, unit }) => ({
        ...{ id, local: localFromDate(startsLocal), unit: unit.name, takenBy: null },
      })),
    },
    reports: {
      count: await tx.person.count({ where: where.reports }),
      first: reports.map((row) => nobody(named(row))),
    },
    approvals: {
      count: await tx.leaveApplication.count({ where: where.approvals }),
      first: approvals.map(({ id, person }) => nobody({ id, name: fullName(person) })),
    },
    tasks: {
      count: await tx.task.count({ where: where.tasks }),
      first: tasks.map(({ id, title }) => nobody({ id, name: title })),
    },
    buddies: {
      count: await tx.person.count({ where: where.buddies }),
      first: buddies.map((row) => nobody(named(row))),
    },
    above: (lastDay ? null : await chosenManager(tx, planned)) ?? (await activeAbove(tx, personId)),
  };
}

/** Who was chosen to be the manager, if a last day is planned. */
async function chosenManager(tx: Tx, planned: PlannedOffboarding | null): Promise<Person | null> {
  const id = planned?.handedOver.wish.manager;
  const person = id ? await tx.person.findUnique({ where: { id }, ...name }) : null;
  return person && named(person);
}

/** What was handed over, as it stands now: who has the shifts, who got the rest. */
export async function readHandedOver(
  personId: number,
  { shifts, moves }: HandedOver,
  tx: Tx = db(),
): Promise<HandOver> {
  const { reports, approvals, tasks, buddies } = moves;
  const holders = [reports, approvals, tasks, buddies].flat().flatMap(({ to }) => to ?? []);
  const wanted = [...reports, ...buddies].map(({ id }) => id);
  const rows = await tx.person.findMany({ where: { id: { in: [...holders, ...wanted] } }, ...name });
  const people = new Map(rows.map((row) => [row.id, fullName(row)]));
  const titles = await tx.task.findMany({
    where: { id: { in: tasks.map(({ id }) => id) } },
    select: { id: true, title: true },
  });
  const leaves = await tx.leaveApplication.findMany({
    where: { id: { in: approvals.map(({ id }) => id) } },
    select: { id: true, person: name },
  });
  const freed = await tx.shift.findMany({
    ...{ where: { id: { in: shifts } }, take: HAND_OVER_LISTED, orderBy: { startsAt: "asc" } },
    select: { id: true, startsLocal: true, unit: { select: { name: true } }, person: name },
  });
  const listed = (list: readonly Move[], names: ReadonlyMap<number, string>) => ({
    count: list.length,
    first: list.slice(0, HAND_OVER_LISTED).map(
      ({ id, to }): HandOverLine => ({
        id,
        name: names.get(id) ?? "",
        to: to === null ? null : { id: to, name: people.get(to) ?? "" },
      }),
    ),
  });
  return {
    shifts: {
      count: shifts.length,
      first: freed.map(({ id, startsLocal, unit, person }) => ({
        ...{ id, local: localFromDate(startsLocal), unit: unit.name },
        takenBy: person && fullName(person),
      })),
    },
    reports: listed(reports, people),
    approvals: listed(approvals, new Map(leaves.map((leave) => [leave.id, fullName(leave.person)]))),
    tasks: listed(tasks, new Map(titles.map((task) => [task.id, task.title]))),
    buddies: listed(buddies, people),
    above: await activeAbove(tx, personId),
  };
}
