import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { makeApiCaller } from "@/lib/testing/onboarding-api";

/** A process that creates hires, killed without warning after its nth answer and a little more; gives what it acknowledged. */
function createAndKill(words: string[], answers: number, more: number): Promise<string[]> {
  const { promise, resolve, reject } = Promise.withResolvers<string[]>();
  const child = spawn(process.execPath, ["--import", "tsx", "e2e/api/onboarding/creator.ts", ...words], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
    if (output.split("\n").length > answers) setTimeout(() => child.kill("SIGKILL"), more);
  });
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  child.once("close", (_code, signal) => {
    if (signal === "SIGKILL") resolve(output.split("\n").slice(0, -1));
    else reject(new Error(errors));
  });
  return promise;
}

test("a server killed in the middle of creations leaves nobody half made and forgets nobody", async () => {
  await makeOrganisation(db());
  const { key } = await makeApiCaller();
  const items = [await makeTemplate(db(), "todo"), await makeTemplate(db(), "task")];
  const { id } = await makeSequence(db(), { blocks: [{ trigger: { kind: "unconditional" }, items }] });

  const acknowledged: string[] = [];
  for (let kill = 0; kill < 5; kill++) {
    acknowledged.push(...(await createAndKill([key, String(id), `killed.${kill}`], 20, kill * 7)));
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(100);
  const people = await db().person.findMany({
    where: { email: { startsWith: "killed." } },
    select: {
      id: true,
      email: true,
      role: true,
      accessMailAt: true,
      _count: {
        select: { sequences: true, assignments: true, tasksAbout: true, invites: true, mails: true },
      },
    },
  });
  const stored = new Set(people.map(({ email }) => email));
  expect(acknowledged.filter((email) => !stored.has(email))).toEqual([]);

  const logged = await db().auditEntry.findMany({
    where: { action: "person.created" },
    select: { subjectId: true },
  });
  const entries = new Set(logged.map(({ subjectId }) => Number(subjectId)));
  for (const person of people) {
    const hire = person.role === 0;
    const { sequences, assignments, tasksAbout, invites, mails } = person._count;
    expect([sequences, assignments, tasksAbout], person.email).toEqual(hire ? [1, 1, 1] : [0, 0, 0]);
    // The access mail is written, or it is planned; with it goes its link.
    const mailed = person.accessMailAt === null;
    expect(invites, person.email).toBe(mailed ? 1 : 0);
    expect(mails, person.email).toBeGreaterThanOrEqual(mailed ? 1 : 0);
    expect(entries.has(person.id), person.email).toBe(true);
  }
}, 180_000);
