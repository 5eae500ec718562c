import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withClient } from "@/lib/testing/database/sql";
import { type EmbeddedDatabase, openEmbeddedDatabase } from "./open";
import { keptSecrets } from "./secrets";

let folder: string;
const inFolder = (...names: string[]) => path.join(folder, "postgres", ...names);
const postmasterPid = () => Number(readFileSync(inFolder("data", "postmaster.pid"), "utf8").split("\n")[0]);
const rememberedPort = () => Number(readFileSync(inFolder("port"), "utf8"));
const select = (database: EmbeddedDatabase, sql: string) =>
  withClient(database.url, (client) => client.query(sql));

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "muster-server-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the embedded server", () => {
  test("two starters on a new folder share one server; it ends with the last", async () => {
    const [one, two] = await Promise.all([openEmbeddedDatabase(folder), openEmbeddedDatabase(folder)]);
    expect(one.url).toBe(two.url);
    await one.close();
    await select(two, "create table kept (id int)");
    await two.close();
    await expect(select(two, "select 1")).rejects.toThrow();
  });

  test("comes back on its port with everything in it, and listens to this machine only", async () => {
    const port = rememberedPort();
    const database = await openEmbeddedDatabase(folder);
    expect(new URL(database.url).port).toBe(String(port));
    expect((await select(database, "select from kept")).rowCount).toBe(0);
    expect((await select(database, "show listen_addresses")).rows).toEqual([
      { listen_addresses: "127.0.0.1" },
    ]);
    await database.close();
  });

  test("its password and our secrets are closed to others, and stay the same", () => {
    const secrets = keptSecrets(folder);
    expect(keptSecrets(folder)).toEqual(secrets);
    for (const file of [inFolder("password"), path.join(folder, "secrets.json")]) {
      expect(statSync(file).mode & 0o777).toBe(0o600);
    }
  });

  test("a wrong password is refused", async () => {
    const database = await openEmbeddedDatabase(folder);
    const wrong = new URL(database.url);
    wrong.password = "guess";
    await expect(withClient(wrong.href, (client) => client.query("select 1"))).rejects.toThrow(
      "authentication failed",
    );
    await database.close();
  });

  test("killed under its users it comes back with what was committed", async () => {
    const database = await openEmbeddedDatabase(folder);
    await select(database, "insert into kept values (1)");
    process.kill(postmasterPid(), "SIGKILL");
    const rows = () =>
      select(database, "select id from kept").then(
        (result) => result.rows,
        () => undefined,
      );
    await expect.poll(rows, { timeout: 20_000 }).toEqual([{ id: 1 }]);
    await database.close();
  });

  test("killed with its user, both start again", async () => {
    const user = await openElsewhere();
    const server = postmasterPid();
    user.kill("SIGKILL");
    process.kill(server, "SIGKILL");
    const database = await openEmbeddedDatabase(folder);
    expect((await select(database, "select id from kept")).rows).toEqual([{ id: 1 }]);
    await database.close();
  });

  test("left running by a killed user, the next one finds it and ends it", async () => {
    const user = await openElsewhere();
    const server = postmasterPid();
    user.kill("SIGKILL");
    const database = await openEmbeddedDatabase(folder);
    expect(database.startedHere).toBe(false);
    expect(postmasterPid()).toBe(server);
    await database.close();
    expect(() => postmasterPid()).toThrow();
  });

  test("a pid file left behind that names another live process does not stop it", async () => {
    const lines = [process.pid, inFolder("data"), 1, rememberedPort(), "", "127.0.0.1", "", "ready"];
    writeFileSync(inFolder("data", "postmaster.pid"), `${lines.join("\n")}\n`);
    const database = await openEmbeddedDatabase(folder);
    expect(postmasterPid()).not.toBe(process.pid);
    await database.close();
  });

  test("a port taken by another program is given up for a free one", async () => {
    const taken = rememberedPort();
    const other = createServer().listen(taken, "127.0.0.1");
    const database = await openEmbeddedDatabase(folder);
    expect(rememberedPort()).not.toBe(taken);
    await database.close();
    other.close();
  });
});

/** Opens the server in a process of its own and waits until it is open there. */
async function openElsewhere(): Promise<ChildProcess> {
  const module = JSON.stringify(path.resolve("prisma/server/open.ts"));
  const script = `import(${module}).then((it) => it.openEmbeddedDatabase(${JSON.stringify(folder)})).then(() => process.stdout.write("open"))`;
  const child = spawn(process.execPath, ["--import", "tsx", "--eval", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  child.stdout.once("data", () => resolve());
  await promise;
  return child;
}
