import { execFile } from "node:child_process";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db";
import { makePerson } from "@/lib/testing/factories/person";
import { apiTokenActor } from "./api-token";

/** Runs the command as `npm run token -- …` does. */
function run(words: string[], env: Record<string, string> = {}) {
  const { promise, resolve } = Promise.withResolvers<{ code: number; out: string; err: string }>();
  const options = { env: { ...process.env, API_ACCESS: "True", ...env } };
  execFile(
    process.execPath,
    ["--import", "tsx", "lib/auth/token-command.ts", ...words],
    options,
    (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
  );
  return promise;
}

const opens = async (key: string) => {
  const request = new Request("http://x/", { headers: { authorization: `Token ${key}` } });
  return apiTokenActor(request, "").then(
    (actor) => actor.id,
    () => null,
  );
};

let admin = 0;
beforeAll(async () => {
  admin = (await makePerson(db(), { role: 1, email: "ada@example.test" })).id;
});

test("a first call prints the key, a second says there is one, --reset replaces it at once", async () => {
  const first = await run(["Ada@Example.TEST"]);
  expect(first).toMatchObject({ code: 0, err: "" });
  const key = /^Generated token ([0-9a-f]{40}) for user Ada@Example\.TEST\n$/.exec(first.out)?.[1] ?? "";
  expect(await opens(key)).toBe(admin);
  expect(await db().apiToken.count({ where: { hash: Buffer.from(key, "hex") } })).toBe(0);

  const second = await run(["ada@example.test"]);
  expect(second.code).toBe(0);
  expect(second.out).toMatch(
    /^User ada@example\.test has a token already \(made [\d-]+ [\d:]+ UTC, last used /,
  );
  expect(second.out).not.toContain(key);

  const reset = await run(["ada@example.test", "--reset"]);
  const replacement =
    /^Generated token ([0-9a-f]{40}) for user ada@example\.test\n$/.exec(reset.out)?.[1] ?? "";
  expect(await opens(key)).toBeNull();
  expect(await opens(replacement)).toBe(admin);
}, 60_000);

test("what cannot be done is one clear line and exit status 1", async () => {
  const [unknown, off, nobody, option] = await Promise.all([
    run(["who@example.test"]),
    run(["ada@example.test"], { API_ACCESS: "off" }),
    run([]),
    run(["ada@example.test", "--force"]),
  ]);
  expect(unknown).toMatchObject({
    code: 1,
    out: "",
    err: "There is no user with the e-mail address who@example.test.\n",
  });
  expect(off).toMatchObject({
    code: 1,
    out: "",
    err: expect.stringMatching(/^The onboarding API is off: .*\n$/),
  });
  for (const wrong of [nobody, option]) {
    expect(wrong).toMatchObject({ code: 1, out: "", err: "Usage: npm run token -- EMAIL [--reset]\n" });
  }
}, 60_000);

test("a database that is too busy is one clear line as well", async () => {
  await db().$transaction(
    async (tx) => {
      await tx.$executeRaw`lock table "Person" in access exclusive mode`;
      expect(await run(["ada@example.test"])).toMatchObject({
        code: 1,
        out: "",
        err: "The database did not answer in time. Try again.\n",
      });
    },
    { timeout: 60_000 },
  );
}, 60_000);
