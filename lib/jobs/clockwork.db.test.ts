import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { system } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { assignSequences } from "@/lib/onboarding/commands/assign";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { makePerson } from "@/lib/testing/factories/person";
import { makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { startClockwork } from "./clockwork";

const held: ServerResponse[] = [];
const silent = createServer((_, answer) => void held.push(answer));
let url = "";

beforeAll(async () => {
  await makeOrganisation(db());
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
});
afterAll(() => {
  for (const answer of held) answer.end();
  silent.close();
});

it("lets nobody's onboarding wait for a server that does not answer", async () => {
  const createdAt = new Date(Date.now() - 3_600_000);
  const call = { event: "sequence.chat", url, body: "{}", createdAt };
  await db().delivery.createMany({
    data: Array.from({ length: 40 }, (_, n) => ({ ...call, messageId: `silent ${n}` })),
  });
  const clockwork = startClockwork();
  await vi.waitFor(() => expect(held.length).toBeGreaterThan(0), { timeout: 5_000 });

  const sequence = await makeSequence(db(), {
    blocks: [
      { trigger: { kind: "afterStart", days: 1, minute: 0 }, items: [await makeTemplate(db(), "todo")] },
    ],
  });
  const person = await makePerson(db(), { role: 0, startDay: "2099-06-01" });
  await assignSequences(system("test"), { personId: person.id, sequenceIds: [sequence.id] });
  const planned = { personId: person.id, triggerKind: "afterStart" } as const;
  await db().step.updateMany({ where: planned, data: { dueAt: createdAt } });
  const fired = () => db().step.count({ where: { ...planned, state: "fired" } });
  await vi.waitFor(async () => expect(await fired()).toBe(1), { timeout: 8_000, interval: 100 });

  for (const answer of held) answer.end();
  silent.on("request", (_, answer) => answer.end());
  await clockwork.stop();
}, 30_000);
