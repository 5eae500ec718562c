import type { PersonActor } from "@/lib/auth/actor";
import { db, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { Prisma } from "@/lib/generated/prisma/client";
import { pickedPeople } from "@/lib/people/queries/picker";
import { literal, matches } from "@/lib/people/queries/search";
import type { PickedPerson } from "@/lib/people/schema/directory";
import { personSeesTask, visibleTasks } from "./task-sight";

const SHOWN = 8;

/** People who see a task and fit what was typed, names that begin with it first. Raises NOT_FOUND. */
export async function findTaskPeople(
  actor: PersonActor,
  taskId: number,
  query: string,
  tx: Tx = db(),
): Promise<PickedPerson[]> {
  const seen = await tx.$queryRaw<unknown[]>`
    select from "Task" t where t.id = ${taskId} and ${visibleTasks(actor)}`;
  if (seen.length === 0) throw notFound();
  const typed = query.trim();
  const begins = `${literal(typed)}%`;
  const rows = await tx.$queryRaw<{ id: number }[]>`
    select p.id from "Task" t join "Person" p on ${personSeesTask}
     where t.id = ${taskId} and p.id <> ${actor.id} and ${matches(typed)}
     order by not (p."firstName" || ' ' || p."lastName" ilike ${begins} or p."lastName" ilike ${begins}),
              p."lastName", p."firstName", p.id limit ${SHOWN}`;
  const people = new Map(
    (
      await pickedPeople(
        rows.map(({ id }) => id),
        tx,
      )
    ).map((one) => [one.id, one]),
  );
  return rows.flatMap(({ id }) => people.get(id) ?? []);
}

/** Which of the given people see a task. */
export async function whoSeesTask(tx: Tx, taskId: number, ids: readonly number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.$queryRaw<{ id: number }[]>`
    select p.id from "Task" t join "Person" p on ${personSeesTask}
     where t.id = ${taskId} and p.id in (${Prisma.join([...ids])})`;
  return new Set(rows.map(({ id }) => id));
}
