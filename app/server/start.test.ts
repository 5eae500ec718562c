import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { refuseBusyPort } from "./port";

/** The environment of somebody who set nothing. */
const bare = { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: "production" } as const;

function start(command: string, variables: Record<string, string>) {
  const env = {
    ...bare,
    MUSTER_DATA_DIR: mkdtempSync(path.join(os.tmpdir(), "muster-start-")),
    ...variables,
  };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "app/server.ts", command],
    {
      env,
      encoding: "utf8",
    },
  );
  return { status, stdout, stderr };
}

describe("a start that cannot succeed ends with one line and exit code 1", () => {
  test.each([
    [
      "a wrong variable",
      "start",
      { PORT: "eighty" },
      "PORT must be a whole number from 1 to 65535. See .env.example.\n",
    ],
    [
      "a moved clock in production",
      "start",
      { MUSTER_CLOCK: "2026-06-15T08:00:00Z" },
      /^MUSTER_CLOCK is for demos and tests .*\n$/,
    ],
    [
      "a database of one's own without secrets",
      "start",
      { DATABASE_URL: "postgresql://a:b@127.0.0.1:9/c" },
      "NEXTAUTH_SECRET is missing. See .env.example.\n",
    ],
    ["an unknown command", "serve", {}, /^Unknown command serve; one of .*\n$/],
  ])("%s", (_, command, variables, line) => {
    const { status, stdout, stderr } = start(command, variables as Record<string, string>);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    if (typeof line === "string") expect(stderr).toBe(line);
    else expect(stderr).toMatch(line);
  });
});

test("a busy port is refused by name, a free one is not", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  const { promise, resolve } = Promise.withResolvers<void>();
  other.once("listening", resolve);
  await promise;
  const address = other.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await expect(refuseBusyPort({ port, host: "127.0.0.1" })).rejects.toThrow(
    `Port ${port} is in use. Set PORT`,
  );
  other.close();
  await refuseBusyPort({ port, host: "127.0.0.1" });
});
