import type { PersonActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { addDays, dateFromDay } from "@/lib/dates";
import { today } from "@/lib/dates/zones";
import { db, type Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { TASK_ROLES, TASKS_COUNTED } from "../schema/task-words";
import type { TaskFilter, TaskPage } from "../schema/tasks";
import { placeText, readPlace, type TaskPlace } from "./task-cursor";
import { visibleTasks } from "./task-sight";
import { loadTasks } from "./tasks";

const PAGE = 50;
const WEEK = 7;

type Order = {
  /** Expressions of the index that gives the order, each with the type and shape of its text. */
  keys: readonly { sql: Prisma.Sql; text?: Prisma.Sql; type: Prisma.Sql; shape: RegExp }[];
  isDescending?: boolean;
};
const byDue = {
  sql: Prisma.sql`coalesce(t."dueDay", 'infinity'::date)`,
  type: Prisma.sql`date`,
  shape: /^(\d{4}-\d\d-\d\d|infinity)$/,
};
const byPriority = {
  sql: Prisma.sql`(case t.priority when 'high' then 0 when 'normal' then 1 else 2 end)`,
  type: Prisma.sql`int`,
  shape: /^[012]$/,
};
const byDone = {
  sql: Prisma.sql`t."doneAt"`,
  text: Prisma.sql`to_char(t."doneAt" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  type: Prisma.sql`timestamptz`,
  shape: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
};
const orders: Record<TaskFilter["order"] | "done", Order> = {
  due: { keys: [byDue] },
  priority: { keys: [byPriority, byDue] },
  newest: { keys: [], isDescending: true },
  done: { keys: [byDone], isDescending: true },
};

/** One page of the tasks an actor sees: open ones in the order asked for, done ones the latest first. */
export async function listTasks(actor: PersonActor, filter: TaskFilter, tx: Tx = db()): Promise<TaskPage> {
  const order = orders[filter.state === "done" ? "done" : filter.order];
  const wanted = Prisma.join(conditions(actor, filter), " and ");
  const shapes = order.keys.map(({ shape }) => shape);
  const before = readPlace(filter.before, shapes);
  const after = before ? null : readPlace(filter.after, shapes);
  const places = await readPlaces(tx, wanted, order, after, before);
  const hasMore = places.length > PAGE;
  const shown = places.slice(0, PAGE);
  if (before) shown.reverse();
  const counted = await tx.$queryRaw<{ count: bigint }[]>`
    select count(*) as count from (select from "Task" t where ${wanted} limit ${TASKS_COUNTED + 1}) found`;
  const count = Number(counted[0]?.count ?? 0);
  const [first, last] = [shown[0], shown.at(-1)];
  return {
    tasks: await loadTasks(
      tx,
      shown.map(([, id]) => id),
    ),
    count: Math.min(count, TASKS_COUNTED),
    isCountCapped: count > TASKS_COUNTED,
    after: last && (before || hasMore) ? placeText(last) : null,
    before: first && (before ? hasMore : after) ? placeText(first) : null,
  };
}

/** How many open tasks somebody has. */
export const countOpenTasks = (personId: number, tx: Tx = db()): Promise<number> =>
  tx.task.count({ where: { assigneeId: personId, doneAt: null } });

function conditions(actor: PersonActor, { scope, state, meant, owner, due, priority }: TaskFilter) {
  const isOpen = state === "open";
  const day = today(actor.timezone, now());
  const nobody = Prisma.sql`t."assigneeId" is null`;
  return [
    isOpen ? Prisma.sql`t."doneAt" is null` : Prisma.sql`t."doneAt" is not null`,
    scope === "mine" ? Prisma.sql`t."assigneeId" = ${actor.id}` : visibleTasks(actor),
    ...(scope === "role" && !meant
      ? [Prisma.sql`(t."meantFor" in (${Prisma.join([...TASK_ROLES])}) or ${nobody})`]
      : []),
    ...(meant && scope !== "mine" ? [Prisma.sql`t."meantFor" = ${meant}`] : []),
    ...(owner && scope !== "mine" ? [nobody] : []),
    ...(priority ? [Prisma.sql`t.priority = ${priority}::"TaskPriority"`] : []),
    ...(due && isOpen ? [dueCondition(due, day)] : []),
  ];
}

function dueCondition(due: NonNullable<TaskFilter["due"]>, day: ReturnType<typeof today>): Prisma.Sql {
  const from = dateFromDay(day);
  if (due === "undated") return Prisma.sql`t."dueDay" is null`;
  if (due === "overdue") return Prisma.sql`t."dueDay" < ${from}::date`;
  if (due === "today") return Prisma.sql`t."dueDay" = ${from}::date`;
  const until = dateFromDay(addDays(day, WEEK));
  return Prisma.sql`t."dueDay" >= ${from}::date and t."dueDay" < ${until}::date`;
}

async function readPlaces(
  tx: Tx,
  wanted: Prisma.Sql,
  { keys, isDescending = false }: Order,
  after: TaskPlace | null,
  before: TaskPlace | null,
): Promise<TaskPlace[]> {
  const isBackwards = before !== null;
  const direction = isDescending === isBackwards ? Prisma.sql`asc` : Prisma.sql`desc`;
  const comparison = isDescending === isBackwards ? Prisma.sql`>` : Prisma.sql`<`;
  const columns = [...keys.map(({ sql }) => sql), Prisma.sql`t.id`];
  const from = before ?? after;
  const beyond = from
    ? Prisma.sql`(${Prisma.join(columns)}) ${comparison} (${Prisma.join([
        ...keys.map(({ type }, index) => Prisma.sql`${from[0][index]}::text::${type}`),
        Prisma.sql`${from[1]}::int`,
      ])})`
    : Prisma.sql`true`;
  const texts = keys.map(({ sql, text }) => text ?? Prisma.sql`(${sql})::text`);
  const rows = await tx.$queryRaw<{ id: number; keys: string[] }[]>`
    select t.id, array[${texts.length > 0 ? Prisma.join(texts) : Prisma.empty}]::text[] as keys
      from "Task" t where ${wanted} and ${beyond}
     order by ${Prisma.join(columns.map((column) => Prisma.sql`${column} ${direction}`))}
     limit ${PAGE + 1}`;
  return rows.map(({ id, keys: at }) => [at, id]);
}
