import pg from "pg";
import type { Filled } from "./stage";

const lanes = 4;
const html = "<p>x</p>".repeat(800);

type Fired = { step: number; person: number; item: number; template: number; title: string; content: string };

/**
 * The floor: the rows of firing these steps written by bare `pg`, one transaction for each person, with texts that
 * were rendered before. Gives the seconds it took.
 */
export async function fireBare(stage: Filled, steps: readonly number[]): Promise<number> {
  const { rows } = await stage.client.query<Fired>(
    `select s.id as step, s."personId" as person, i.id as item, i."templateId" as template, i.title,
            i.content::text as content
       from "Step" s join "StepItem" i on i."stepId" = s.id where s.id = any($1)`,
    [steps],
  );
  const queue = rows.values();
  const clients = Array.from({ length: lanes }, () => new pg.Client({ connectionString: stage.url }));
  const started = performance.now();
  try {
    await Promise.all(
      clients.map(async (client) => {
        await client.connect();
        for (const one of queue) await fire(client, one);
      }),
    );
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
  const seconds = (performance.now() - started) / 1000;
  await stage.client.query(
    `select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs where key like 'bare-%'))`,
  );
  return seconds;
}

async function fire(
  client: pg.Client,
  { step, person, item, template, title, content }: Fired,
): Promise<void> {
  const run = (name: string, text: string, values: unknown[]) => client.query({ name, text, values });
  await client.query("begin");
  await run("lock", `select 1 from "Person" where id = $1 for update skip locked`, [person]);
  await run(
    "effect",
    `insert into "Assignment" ("personId", "stepItemId", "templateId", kind, title, content, "createdAt")
     values ($1, $2, $3, 'todo', $4, $5::jsonb, now())`,
    [person, item, template, title, content],
  );
  await run("item", `update "StepItem" set "firedAt" = now() where id = $1`, [item]);
  await run("step", `update "Step" set state = 'fired', "firedAt" = now() where id = $1 and state = 'due'`, [
    step,
  ]);
  await run(
    "log",
    `insert into "AuditEntry" (at, "actorName", via, action, "subjectKind", "subjectId", after)
     values (now(), 'bench', 'system', 'bench.fired', 'person', $1, $2::jsonb)`,
    [String(person), JSON.stringify({ step, items: [title] })],
  );
  await run(
    "mail",
    `insert into "Mail" ("messageId", kind, "personId", "to", subject, html, text, state, "createdAt")
     values ($1, 'bench', $2, 'bench@people.test', $3, $4, $5, 'kept', now() - interval '1 day') returning id`,
    [`<bare-${item}@bench>`, person, title, html, title],
  );
  const later = `graphile_worker.add_job('mail.send', $1::json, run_at := now() + interval '1 year', job_key := $2)`;
  await run("job", `select ${later}`, [JSON.stringify({ id: step }), `bare-${item}`]);
  await client.query("commit");
}
