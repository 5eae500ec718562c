import { pool } from "@/lib/db";
import { log } from "@/lib/log";
import { overdueMails, sendMail } from "@/lib/mail/send";
import { overdueDeliveries, sendDelivery } from "@/lib/notifications/commands/deliveries";
import { catchUp } from "@/lib/onboarding/commands/catch-up";
import { completeOffboarding } from "@/lib/onboarding/commands/offboarding/complete";
import { tellOfOverdue } from "@/lib/onboarding/commands/overdue";
import { goOnWithSpread, runningSpreads } from "@/lib/onboarding/commands/spread/go-on";
import { remindOfTask } from "@/lib/onboarding/commands/task-reminder";
import { duePeople } from "@/lib/onboarding/queries/due";
import { dueOffboardings } from "@/lib/onboarding/queries/offboardings";
import { dueReminders } from "@/lib/onboarding/queries/task-reminders";

const BATCH = 400;
const LANES = 4;
/** Calls mostly wait for others. */
const CALL_LANES = 16;
/** How many people share a transaction: more would hold their rows for too long. */
const TOGETHER = 20;

type Due = Record<"people" | "leavers" | "overdue" | "reminders" | "mails" | "deliveries", boolean>;

// One round trip, every part of it the first entry of an index: what a tick costs when nothing is due. Asked for in
// the index's order, because the planner takes "does any exist" for a reason to read the table.
export const dueSql = `select
  (select id from "Step" where state = 'due' and "dueAt" <= $1 and ("retryAt" is null or "retryAt" <= $1)
    order by "dueAt", id limit 1) is not null
  or (select id from "Person" where "accessMailAt" <= $1 order by "accessMailAt" limit 1) is not null as people,
  (select id from "Offboarding" where "lastDay" < $2 and "cancelledAt" is null and "completedAt" is null
    order by "lastDay" limit 1) is not null as leavers,
  (select id from "Organisation"
    where coalesce("overdueToldTo", '-infinity') <= $1 - interval '15 minutes') is not null as overdue,
  (select id from "Task" where "remindAt" <= $1 and "doneAt" is null and "remindedAt" is null
    and "assigneeId" is not null order by "remindAt", id limit 1) is not null as reminders,
  (select id from "Mail" where state = 'queued' and coalesce("notBefore", "createdAt" + interval '1 minute') <= $1
    order by "notBefore", id limit 1) is not null as mails,
  (select id from "Delivery" where state = 'queued' and coalesce("nextTryAt", "createdAt" + interval '1 minute') <= $1
    order by "nextTryAt", id limit 1) is not null as deliveries`;

/** The latest calendar day anywhere on earth. */
export const furthestToday = (at: Date): string =>
  new Date(at.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);

async function look(at: Date): Promise<Due> {
  const { rows } = await pool().query<Due>(dueSql, [at, furthestToday(at)]);
  return rows[0] as Due;
}

/** Does everything of our own that is due at an instant of our clock; gives whether there was anything. */
export async function tick(at: Date, goOn: () => boolean = () => true): Promise<boolean> {
  const due = await look(at);
  if (due.people) await drain(at, goOn);
  if (due.leavers) await each(await dueOffboardings(at, BATCH), (id) => completeOffboarding(id), goOn);
  if (due.overdue) await tellOfOverdue(at, goOn);
  if (due.reminders) await each(await dueReminders(at, BATCH), remind, goOn);
  if (due.mails) await each(await overdueMails(BATCH), sendMail, goOn);
  const { deliveries: _, ...own } = due;
  return Object.values(own).some(Boolean);
}

/**
 * Makes the calls whose time has come again; gives whether there were any. Apart from `tick`: a hundred calls to a
 * server that never answers take minutes, and nobody's onboarding may wait for it.
 */
export async function callAgain(at: Date, goOn: () => boolean = () => true): Promise<boolean> {
  if (!(await look(at)).deliveries) return false;
  await each(await overdueDeliveries(BATCH), sendDelivery, goOn, CALL_LANES);
  return true;
}

/** Goes on with edits on their way to people. Apart from `tick`: hundreds of people take a while. */
export async function bringSpreads(_: Date, goOn: () => boolean = () => true): Promise<void> {
  for (const spread of await runningSpreads()) await goOnWithSpread(spread, goOn);
}

/** One that fails is tried again at the next tick, and lets nobody else wait. */
const remind = (task: number) =>
  remindOfTask(task).catch((error: unknown) =>
    log.warn({ err: error, task }, "a reminder could not be mailed"),
  );

/** Batch after batch, as long as each gets something done. */
async function drain(at: Date, goOn: () => boolean): Promise<void> {
  for (let done = 1; done > 0 && goOn(); ) {
    done = 0;
    const people = await duePeople(at, BATCH);
    const groups = Array.from({ length: Math.ceil(people.length / TOGETHER) }, (_, n) =>
      people.slice(n * TOGETHER, (n + 1) * TOGETHER),
    );
    await each(
      groups,
      async (group) => {
        done += await catchUp(group, at);
      },
      goOn,
    );
  }
}

/** Works through a list in a few lanes at once. */
async function each<T>(
  list: readonly T[],
  work: (one: T) => Promise<unknown>,
  goOn: () => boolean,
  lanes = LANES,
): Promise<void> {
  const queue = list.values();
  const lane = async () => {
    for (const one of queue) {
      if (!goOn()) return;
      await work(one);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
