import { beforeAll, expect, it } from "vitest";
import { db, pool } from "@/lib/db";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { dueSql, furthestToday, tick } from "./tick";

const NOW = new Date("2026-06-15T06:00:00Z");

beforeAll(async () => {
  await db().$executeRaw`
    insert into "Person" ("firstName", "lastName", email, role, timezone, language, "createdAt", "accessMailAt")
    select 'Ada', n::text, 'ada' || n || '@example.test', 0, 'UTC', 'en', now(),
           case when n % 10 = 0 then ${NOW}::timestamptz + interval '1 day' end
      from generate_series(1, 5000) n`;
  await db().$executeRaw`
    insert into "Step" ("personId", "triggerKey", "triggerKind", days, minute, "dueAt", "dueLocal", timezone, state, "firedAt")
    select p.id, 'afterStart:' || n || ':480', 'afterStart', n, 480, ${NOW}::timestamptz + (n - 5) * interval '1 day',
           '2026-06-15 08:00', 'UTC', case when n <= 5 then 'fired' else 'due' end::"StepState",
           case when n <= 5 then ${NOW}::timestamptz end
      from "Person" p, generate_series(1, 20) n`;
  await db().$executeRaw`
    insert into "Task" (title, "assigneeId", "dueDay", "remindAt", "remindedAt", "doneAt", "createdAt")
    select 'Task ' || n, p.id, '2026-06-15', ${NOW}::timestamptz + (n - 2) * interval '1 day',
           case when n = 1 then now() end, case when n = 2 then now() end, now()
      from "Person" p, generate_series(1, 4) n where p.id % 3 = 0`;
  await db().$executeRaw`
    insert into "Mail" ("messageId", kind, "to", subject, html, text, state, "createdAt")
    select n::text, 'digest', 'a@b.test', 's', 'h', 't', 'sent', now() from generate_series(1, 20000) n`;
  await makeOrganisation(db(), { overdueToldTo: NOW });
  await db().$executeRawUnsafe("vacuum analyze");
}, 120_000);

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
