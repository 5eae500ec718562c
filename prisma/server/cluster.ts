import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { StartError } from "@/lib/process/start-error";
import { type Account, accountFor } from "./account";
import { type Binaries, findBinaries } from "./binaries";
import { finish, run } from "./run";

/** A PostgreSQL that belongs to one data folder: `postgres/{data,password,port,log}` below it. */
export type Cluster = {
  data: string;
  log: string;
  portFile: string;
  password: string;
  binaries: Binaries;
  account: Account;
};

/** Opens the cluster of the data folder, and makes it first when there is none. Does not start it. */
export async function openCluster(dataDir: string): Promise<Cluster> {
  // 0711: the account that runs PostgreSQL must pass through; every file below is closed on its own.
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  const home = path.join(realpathSync(dataDir), "postgres");
  const binaries = await findBinaries();
  const account = accountFor([binaries.postgres, path.dirname(home)]);
  if (!existsSync(home)) await create(home, binaries, account);
  return {
    data: path.join(home, "data"),
    log: path.join(home, "log"),
    portFile: path.join(home, "port"),
    password: readPassword(home),
    binaries,
    account,
  };
}

/** Built beside its place and moved there whole, so that neither a crash nor a second starter leaves half of it. */
async function create(home: string, binaries: Binaries, account: Account): Promise<void> {
  const draft = `${home}.${randomBytes(4).toString("hex")}.new`;
  const data = path.join(draft, "data");
  const passwordFile = path.join(draft, "password");
  mkdirSync(data, { recursive: true });
  chmodSync(draft, 0o711);
  writeFileSync(passwordFile, randomBytes(24).toString("hex"), { mode: 0o600 });
  for (const owned of [data, passwordFile]) {
    if (account.uid !== undefined) chownSync(owned, account.uid, account.gid ?? account.uid);
  }
  const args = [
    `--pgdata=${data}`,
    "--username=postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--locale=C",
    "--builtin-locale=C.UTF-8",
  ];
  const { code, printed } = await finish(run(account, binaries.initdb, args, { output: "pipe" }));
  if (code !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new StartError(`PostgreSQL could not make its files in ${home}: ${lastLine(printed)}`);
  }
  if (account.uid !== undefined) chownSync(passwordFile, 0, 0);
  try {
    renameSync(draft, home);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

function readPassword(home: string): string {
  try {
    return readFileSync(path.join(home, "password"), "utf8").trim();
  } catch {
    throw new StartError(
      `${path.join(home, "password")} cannot be read; it belongs to the database beside it.`,
    );
  }
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}
