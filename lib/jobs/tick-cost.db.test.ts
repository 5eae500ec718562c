import { afterEach, beforeAll, expect, it } from "vitest";
import { recordStatements } from "@/e2e/bench/statements";
import { system } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import { db, inTransaction, pool, type Tx } from "@/lib/db";
import { assignToMany } from "@/lib/onboarding/commands/assign";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { makePerson } from "@/lib/testing/factories/person";
import { makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { dueSql, furthestToday, tick } from "./tick";

const NOW = new Date("2026-06-15T06:00:00Z");

beforeAll(async () => {
  await inTransaction(fill, undefined, { timeout: 100_000 });
  await db().$executeRawUnsafe("vacuum analyze");
}, 120_000);

/** Making a large company is not what is measured: a busy machine may take its time over it. */
async function fill(tx: Tx): Promise<void> {
  await tx.$executeRaw`set local statement_timeout = 0`;
  await tx.$executeRaw`
    insert into "Person" ("firstName", "lastName", email, role, timezone, language, "createdAt", "accessMailAt")
    select 'Ada', n::text, 'ada' || n || '@example.test', 0, 'UTC', 'en', now(),
           case when n % 10 = 0 then ${NOW}::timestamptz + interval '1 day' end
      from generate_series(1, 5000) n`;
  await tx.$executeRaw`
    insert into "Step" ("personId", "triggerKey", "triggerKind", days, minute, "dueAt", "dueLocal", timezone, state, "firedAt")
    select p.id, 'afterStart:' || n || ':480', 'afterStart', n, 480, ${NOW}::timestamptz + (n - 5) * interval '1 day',
           '2026-06-15 08:00', 'UTC', case when n <= 5 then 'fired' else 'due' end::"StepState",
           case when n <= 5 then ${NOW}::timestamptz end
      from "Person" p, generate_series(1, 20) n`;
  await tx.$executeRaw`
    insert into "Task" (title, "assigneeId", "dueDay", "remindAt", "remindedAt", "doneAt", "createdAt")
    select 'Task ' || n, p.id, '2026-06-15', ${NOW}::timestamptz + (n - 2) * interval '1 day',
           case when n = 1 then now() end, case when n = 2 then now() end, now()
      from "Person" p, generate_series(1, 4) n where p.id % 3 = 0`;
  await tx.$executeRaw`
    insert into "Mail" ("messageId", kind, "to", subject, html, text, state, "createdAt")
    select n::text, 'digest', 'a@b.test', 's', 'h', 't', 'sent', now() from generate_series(1, 20000) n`;
  await makeOrganisation(tx, { overdueToldTo: NOW });
}

it("with nothing due a tick is one query that reads a handful of index pages", async () => {
  const { rows } = await pool().query({
    text: `explain (analyze, buffers, format json) ${dueSql}`,
    values: [NOW, furthestToday(NOW)],
  });
  const [{ Plan: plan }] = rows[0]["QUERY PLAN"];
  const scans = JSON.stringify(plan).match(/"Node Type":"[^"]*","[^}]*?"Relation Name":"\w+"/g) ?? [];
  const sequential = scans.filter(
    (scan) => scan.includes("Seq Scan") && /"(Step|Person|Task|Mail)"$/.test(scan),
  );
  expect(sequential).toEqual([]);
  expect(plan["Shared Hit Blocks"] + plan["Shared Read Blocks"]).toBeLessThan(40);
  expect(await tick(NOW)).toBe(false);
});

afterEach(() => setClock(undefined));

it("steps due at one moment cost less than a statement each, however many items they have", async () => {
  setClock(new Date("2026-06-01T09:00:00Z"));
  const manager = await makePerson(db(), { role: 2 });
  const items = [];
  for (const kind of ["todo", "message", "task", "badge", "hardware"] as const)
    items.push(await makeTemplate(db(), kind));
  const afterStart = (days: number) => ({ kind: "afterStart", days, minute: 480 }) as const;
  const { id } = await makeSequence(db(), {
    blocks: [
      { trigger: afterStart(1), items },
      { trigger: { kind: "beforeStart", days: 3, minute: 480 }, items: items.slice(0, 2) },
    ],
  });
  const people = [];
  for (let nth = 0; nth < 60; nth++) people.push(await makePerson(db(), { startDay: "2026-06-15", manager }));
  await assignToMany(
    system("test"),
    people.map((person) => ({ personId: person.id, sequenceIds: [id] })),
  );
  setClock(NOW);
  const mine = { personId: { in: people.map((person) => person.id) } };
  const statements = await recordStatements(() => tick(NOW));
  const fired = await db().step.count({ where: { ...mine, state: "fired", firedAt: NOW } });
  expect(fired).toBe(120);
  expect(statements.length / fired).toBeLessThan(1);
  expect(await db().mail.count({ where: { createdAt: { gte: NOW }, state: "kept" } })).toBe(240);
}, 120_000);
