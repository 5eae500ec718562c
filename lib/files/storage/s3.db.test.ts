import { readdirSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db";
import { bytesOf } from "@/lib/testing/factories/bytes";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { dataFolder } from "@/lib/testing/file-folder";
import { startS3 } from "@/lib/testing/s3";
import { receiveFile } from "../commands/receive";
import { removeObject } from "../commands/sweep";
import { answerWith } from "./answer";

const server = await startS3({ bucket: "papers", accessKeyId: "muster-key" });
Object.assign(process.env, {
  ...{ S3_BUCKET: "papers", S3_ENDPOINT: server.url, S3_REGION: "eu-north-1", S3_PATH_STYLE: "on" },
  ...{ S3_ACCESS_KEY_ID: "muster-key", S3_SECRET_ACCESS_KEY: "only for tests" },
});
afterAll(() => server.stop());
beforeEach(() => {
  server.state.mode = "up";
});

const owner = actorOf(await makePerson(db()));
const pdf = bytesOf.pdf(["A plan of the house"]);
const upload = (bytes: Buffer) => {
  async function* body() {
    for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
  }
  return receiveFile(owner, { name: "plan.pdf", as: "file" }, body());
};
const rowOf = (id: number) => db().fileObject.findUniqueOrThrow({ where: { id } });
const get = { method: "GET" };

it("stores an upload under its random key, signed, gives the same bytes back, and removes it", async () => {
  const { id } = await upload(pdf);
  const row = await rowOf(id);
  expect([...server.objects.keys()]).toEqual([row.key]);
  expect(Buffer.from(await (await answerWith(row, get)).arrayBuffer())).toEqual(pdf);
  await removeObject(row.key);
  expect(server.objects.size).toBe(0);
  await removeObject(row.key);
  await expect(answerWith(row, get)).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(readdirSync(path.join(dataFolder, "incoming"))).toEqual([]);
});

it.each(["down", "cut"] as const)(
  "is %s: the upload is refused, and nobody can use what is left of it",
  async (mode) => {
    server.state.mode = mode;
    await expect(upload(pdf)).rejects.toMatchObject({
      code: "UNAVAILABLE",
      message: "The file store does not answer right now. Try again in a moment.",
      details: { headers: { "Retry-After": "5" } },
    });
    expect(server.objects.size).toBe(0);
    const row = await db().fileObject.findFirstOrThrow({ orderBy: { id: "desc" } });
    expect(row.storedAt).toBeNull();
    await expect(answerWith(row, get)).rejects.toMatchObject({ code: "UNAVAILABLE" });
    expect(readdirSync(path.join(dataFolder, "incoming"))).toEqual([]);
  },
);

it("refuses a key it does not know", async () => {
  const { id } = await upload(pdf);
  const answer = await fetch(`${server.url}/papers/${(await rowOf(id)).key}`);
  expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining("AccessDenied")]);
});
