import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { tasks } from "@/lib/jobs/tasks";
import type { RichText } from "@/lib/onboarding/content/rich-text";
import { makeFile } from "@/lib/testing/factories/file";
import { makePerson } from "@/lib/testing/factories/person";
import { makeTemplate } from "@/lib/testing/factories/sequence";
import { dataFolder } from "@/lib/testing/file-folder";
import { removeObject, sweepFiles } from "./sweep";

const start = new Date("2026-06-15T10:00:00Z");
const hoursLater = (hours: number) => setClock(new Date(start.getTime() + hours * 3_600_000));
beforeEach(() => setClock(start));
afterEach(() => setClock(undefined));

const folder = path.join(dataFolder, "files");
mkdirSync(folder, { recursive: true });
const owner = await makePerson(db());
const upload = async (given: { stored?: boolean } = {}) => {
  const file = await makeFile(db(), owner, given);
  writeFileSync(path.join(folder, file.key), "abc");
  return file;
};
const picture = (file: number): RichText => ({
  type: "doc",
  content: [{ type: "image", attrs: { file, alt: "A door" } }],
});
const rows = async () => (await db().fileObject.findMany({ select: { id: true } })).map(({ id }) => id);
const jobs = async () =>
  (
    await db().$queryRaw<{ payload: { key: string } }[]>`
      select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = 'file.remove'`
  ).map(({ payload }) => payload.key);

it("removes what nothing uses after a day: the row first, with the job that removes the bytes", async () => {
  const [unused, broken, used] = [await upload(), await upload({ stored: false }), await upload()];
  const body = picture(used.id);
  const template = await makeTemplate(db(), "preboarding", { title: "Welcome", body });

  hoursLater(23);
  expect(await sweepFiles()).toBe(0);
  hoursLater(25);
  expect(await sweepFiles()).toBe(2);
  expect(await rows()).toEqual([used.id]);
  expect((await jobs()).sort()).toEqual([unused.key, broken.key].sort());
  expect(existsSync(path.join(folder, unused.key))).toBe(true);

  for (const key of await jobs()) await tasks["file.remove"]?.({ key }, {} as never);
  await removeObject(unused.key);
  expect(readdirSync(folder)).toEqual([used.key]);

  await db().template.delete({ where: { id: template.id } });
  expect(await sweepFiles()).toBe(1);
  expect(await rows()).toEqual([]);
});

it("leaves alone what somebody is about to use", async () => {
  const file = await upload();
  hoursLater(25);
  await db().$transaction(async (tx) => {
    await makeTemplate(tx, "preboarding", { title: "Welcome", body: picture(file.id) });
    expect(await sweepFiles()).toBe(0);
  });
  expect(await sweepFiles()).toBe(0);
  expect(await rows()).toContain(file.id);
});

it("clears what a killed process was taking in", async () => {
  const incoming = path.join(dataFolder, "incoming");
  mkdirSync(incoming, { recursive: true });
  for (const name of ["old", "new"]) writeFileSync(path.join(incoming, name), "half");
  const longAgo = new Date(Date.now() - 25 * 3_600_000);
  utimesSync(path.join(incoming, "old"), longAgo, longAgo);
  await sweepFiles();
  expect(readdirSync(incoming)).toEqual(["new"]);
});
