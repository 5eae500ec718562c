import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import { closeConnections, db } from "@/lib/db";
import { forgetEverything } from "@/lib/process/once";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { makeTemplate } from "@/lib/testing/factories/sequence";
import { startSmtp } from "@/lib/testing/smtp";
import { tick } from "./tick";

const NOW = "2026-06-15T06:00:00Z";
const PEOPLE = 250;
const STEPS = 4;
/** How many jobs a worker does at once. */
const JOBS_HELD = 4;
let smtp: Awaited<ReturnType<typeof startSmtp>>;
const workers: ChildProcess[] = [];

beforeAll(async () => {
  smtp = await startSmtp();
  process.env.SMTP_URL = smtp.url;
  await closeConnections();
  forgetEverything();
  await makeOrganisation(db());
});
afterAll(async () => {
  delete process.env.SMTP_URL;
  for (const worker of workers.filter(
    ({ exitCode, signalCode }) => exitCode === null && signalCode === null,
  )) {
    worker.kill("SIGKILL");
    await once(worker, "exit");
  }
  setClock(undefined);
  await smtp.stop();
});

async function startWorker(): Promise<ChildProcess> {
  const worker = spawn(process.execPath, ["--import", "tsx", "lib/testing/worker-process.ts"], {
    env: { ...process.env, MUSTER_CLOCK: NOW },
    stdio: ["ignore", "pipe", "inherit"],
  });
  workers.push(worker);
  if (worker.stdout) await once(worker.stdout, "data");
  return worker;
}

async function kill(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  worker.kill("SIGKILL");
  await once(worker, "exit");
}

/** A thousand steps due at the same moment, written straight into the tables; a quarter of them send a mail. */
async function makeDue(): Promise<void> {
  await db().$executeRaw`
    insert into "Person" ("firstName", "lastName", email, role, timezone, language, "startDay", "createdAt", "accessMailAt")
    select 'Ada', n::text, 'ada' || n || '@example.test', 0, 'Europe/Stockholm', 'en', '2026-06-15', now(), '2027-01-01'
      from generate_series(1, ${PEOPLE}::int) n`;
  for (let step = 1; step <= STEPS; step += 1) {
    const items = [
      await makeTemplate(db(), "todo"),
      ...(step === 1 ? [await makeTemplate(db(), "message")] : []),
    ];
    const key = `afterStart:1:${step * 5}`;
    await db().$executeRaw`
      insert into "Step" ("personId", "triggerKey", "triggerKind", days, minute, "dueAt", "dueLocal", timezone, state)
      select id, ${key}, 'afterStart', 1, ${step * 5}, ${new Date(NOW)}, '2026-06-15 08:00', timezone, 'due' from "Person"`;
    await db().$executeRaw`
      insert into "StepItem" ("stepId", "templateId", kind, title, content, position)
      select s.id, t.id, t.kind, t.name, t.content, t.id from "Step" s, "Template" t
       where s."triggerKey" = ${key} and t.id = any(${items.map((item) => item.id)})`;
  }
}

const fired = () => db().step.count({ where: { state: "fired" } });

describe("two workers, one killed in the middle of a thousand due steps", () => {
  it("each step fires once, each mail goes out once or under the same Message-ID again", async () => {
    await makeDue();
    const [first, second] = await Promise.all([startWorker(), startWorker()]);
    await expect.poll(fired, { timeout: 60_000, interval: 20 }).toBeGreaterThan(100);
    await kill(first);
    await expect.poll(fired, { timeout: 60_000 }).toBe(PEOPLE * STEPS);
    expect(await db().assignment.count()).toBe(PEOPLE * STEPS);
    expect(await db().stepItem.count({ where: { firedAt: null } })).toBe(0);
    expect(await db().auditEntry.count({ where: { action: "onboarding.stepFired" } })).toBe(PEOPLE * STEPS);
    expect(await db().mail.count()).toBe(PEOPLE);

    // Four jobs may have died with the first worker; the second dies with what it is sending now.
    const unsent = () => db().mail.count({ where: { state: "queued" } });
    await expect.poll(unsent, { timeout: 60_000 }).toBeLessThanOrEqual(JOBS_HELD);
    await kill(second);
    const later = new Date(Date.parse(NOW) + 3_600_000);
    setClock(later);
    await tick(later);
    expect(await db().mail.count({ where: { state: "sent" } })).toBe(PEOPLE);
    const ids = smtp.mails.map((mail) => mail.messageId);
    expect(new Set(ids).size).toBe(PEOPLE);
    expect(ids.length - PEOPLE).toBeLessThanOrEqual(2 * JOBS_HELD);
  }, 180_000);
});
