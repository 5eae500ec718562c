import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";
import { startSmtp } from "@/lib/testing/smtp";
import { startSaying } from "./children";
import type { Filled } from "./stage";

/** How a morning went: seconds from the moment that the steps were due at. */
export type Morning = { fired: number; sent: number; steps: number; found: Record<string, number> };

/** Long enough to say so many steps' moment before it comes. */
const untilEight = 10_000;

/** The next steps made in bulk, an item each, of as many people; those of the sample company come sooner. */
export async function nextSteps(client: pg.Client, count: number): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(
    `select id from "Step" where state = 'due' and "dueAt" > now() + interval '90 days' order by "dueAt", id limit $1`,
    [count],
  );
  if (rows.length < count) throw new Error("The stage has been used up: delete its folder.");
  return rows.map(({ id }) => id);
}

/** Makes so many steps due at one moment, with the worker running as in production, and waits until all is done. */
export async function morning(stage: Filled, count: number, profile?: string): Promise<Morning> {
  const { client } = stage;
  const steps = await nextSteps(client, count);
  const smtp = await startSmtp();
  const flags = profile ? ["--cpu-prof", `--cpu-prof-dir=${profile}`] : [];
  const worker = await startSaying(
    ["node", ...flags, "--import", "tsx", "app/server.ts", "worker"],
    "runs background jobs",
    { MUSTER_DATA_DIR: stage.dataDir, SMTP_URL: smtp.url, LOG_LEVEL: "warn", NODE_ENV: "production" },
  );
  try {
    const eight = new Date(Math.ceil((Date.now() + untilEight) / 1000) * 1000);
    await client.query(`update "Step" set "dueAt" = $1 where id = any($2)`, [eight, steps]);
    await pause(Math.max(0, eight.getTime() - Date.now()));
    const since = () => (Date.now() - eight.getTime()) / 1000;
    await until(client, `select from "Step" where state = 'due' and "dueAt" <= $1 limit 1`, eight);
    const fired = since();
    await until(client, `select from "Mail" where state = 'queued' and "createdAt" >= $1 limit 1`, eight);
    const sent = since();
    const { rows } = await client.query<Record<string, number>>(foundSql, [eight, steps]);
    const taken = new Set(smtp.mails.map(({ messageId }) => messageId));
    return { fired, sent, steps: count, found: { ...rows[0], "mails taken by the server": taken.size } };
  } finally {
    await worker.stop();
    await smtp.stop();
  }
}

async function until(client: pg.Client, sql: string, eight: Date): Promise<void> {
  for (;;) {
    const { rowCount } = await client.query(sql, [eight]);
    if (!rowCount) return;
    await pause(200);
  }
}

/** Every one of these is as many as steps. */
const foundSql = `
  with mine as (select id, state, "firedAt" from "Step" where id = any($2)),
       item as (select i.id, i."firedAt" from "StepItem" i join mine on mine.id = i."stepId")
  select (select count(*)::int from mine where state = 'fired' and "firedAt" >= $1) as "steps fired",
         (select count(*)::int from item where "firedAt" >= $1) as "items delivered",
         (select count(distinct after ->> 'step')::int from "AuditEntry"
           where at >= $1 and action = 'onboarding.stepFired' and (after ->> 'step')::int = any($2)) as "steps in the log",
         (select count(*)::int from "AuditEntry"
           where at >= $1 and action = 'onboarding.stepFired' and (after ->> 'step')::int = any($2)) as "log entries",
         (select count(*)::int from "Assignment" a join item on item.id = a."stepItemId")
         + (select count(*)::int from "Task" t join item on item.id = t."stepItemId")
         + (select count(*)::int from "Mail" where "createdAt" >= $1 and kind = 'message') as effects,
         (select count(*)::int from "Mail" where "createdAt" >= $1) as mails`;

/** What there should have been as often as there were steps, and was not. */
export const problemsOf = ({ steps, found }: Morning): string[] =>
  Object.entries(found).flatMap(([what, count]) =>
    count === steps ? [] : [`${steps} steps, but ${count} ${what}`],
  );
