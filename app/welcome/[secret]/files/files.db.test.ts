import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { system } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { assignSequences } from "@/lib/onboarding/commands/assign";
import { type MadeFile, makeFile } from "@/lib/testing/factories/file";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { makePerson } from "@/lib/testing/factories/person";
import { makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { dataFolder } from "@/lib/testing/file-folder";
import { GET as open } from "./[id]/route";

const paragraph = { type: "paragraph", content: [{ type: "text", text: "Find us" }] };
const page = (file: MadeFile) => ({
  title: "The way here",
  body: { type: "doc" as const, content: [paragraph] },
  attachments: [{ file: file.id, name: file.name, size: file.size }],
});
let shown: MadeFile;
let other: MadeFile;
let hire = { id: 0, secret: "" };

async function welcomed(file: MadeFile): Promise<typeof hire> {
  const { id } = await makePerson(db(), { role: 0, startDay: "2026-07-01" });
  const items = [await makeTemplate(db(), "preboarding", page(file))];
  const sequence = await makeSequence(db(), { blocks: [{ trigger: { kind: "unconditional" }, items }] });
  await assignSequences(system("test"), { personId: id, sequenceIds: [sequence.id] });
  const { text } = await db().mail.findFirstOrThrow({ where: { personId: id, kind: "preboarding" } });
  return { id, secret: /\/welcome\/([\w-]{43})/.exec(text)?.[1] ?? "" };
}

beforeAll(async () => {
  await makeOrganisation(db());
  setClock(new Date("2026-06-10T10:00:00Z"));
  mkdirSync(path.join(dataFolder, "files"), { recursive: true });
  [shown, other] = [await makeFile(db(), null), await makeFile(db(), null)];
  for (const { key } of [shown, other]) writeFileSync(path.join(dataFolder, "files", key), "map");
  hire = await welcomed(shown);
  await welcomed(other);
});
beforeEach(() => db().rateLimit.deleteMany());
afterAll(() => setClock(undefined));

const ask = (secret: string, id: number | string, method = "GET") =>
  open(new Request(`http://muster.test/welcome/${secret}/files/${id}`, { method }));

it("a link opens the files of its own pages, to be saved and never run", async () => {
  const answer = await ask(hire.secret, shown.id);
  expect([answer.status, await answer.text()]).toEqual([200, "map"]);
  expect(answer.headers.get("content-disposition")).toContain('attachment; filename="plan.pdf"');
  expect(answer.headers.get("content-security-policy")).toContain("sandbox");
  expect(answer.headers.get("cache-control")).toContain("private");
});

it("nothing else: other people's files, other links, ids that are none, other methods", async () => {
  for (const [secret, id] of [
    [hire.secret, other.id],
    [`${hire.secret}x`, shown.id],
    ["%E0%A4%A", shown.id],
    [hire.secret, "none"],
    [hire.secret, 2 ** 31],
  ] as const) {
    expect([secret, id, (await ask(secret, id)).status]).toEqual([secret, id, 404]);
  }
  expect((await ask(hire.secret, shown.id, "POST")).status).toBe(405);
});

it("no longer once the link is over", async () => {
  setClock(new Date("2026-07-01T10:00:00Z"));
  expect((await ask(hire.secret, shown.id)).status).toBe(404);
});
