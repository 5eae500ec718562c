import { spawnSync } from "node:child_process";
import { StartError } from "@/lib/process/start-error";

/** How PostgreSQL, which refuses to run as root, is started: as whom, and through which command. */
export type Account = { uid?: number; gid?: number; through: string[] };

const candidates = ["postgres", "nobody"];

/**
 * Finds an account for PostgreSQL that can enter all `paths`. Not root: ourselves. Root: the account
 * `postgres`, made when missing. Below a closed folder such as /root no other account could enter, so
 * there it keeps, of all of root's powers, the one to pass file permissions.
 */
export function accountFor(paths: string[]): Account {
  if (process.getuid?.() !== 0) return { through: [] };
  const { uid, gid } = lookUp("postgres") ?? create("postgres") ?? lookUp("nobody") ?? refuse();
  if (paths.every((path) => spawnSync("test", ["-x", path], { uid, gid, cwd: "/" }).status === 0)) {
    return { uid, gid, through: [] };
  }
  const keep = ["--inh-caps=+dac_override", "--ambient-caps=+dac_override"];
  const through = ["setpriv", `--reuid=${uid}`, `--regid=${gid}`, "--clear-groups", ...keep, "--"];
  if (spawnSync(through[0] ?? "", [...through.slice(1), "true"]).status === 0) return { uid, gid, through };
  throw new StartError(
    `The account that runs PostgreSQL cannot enter ${paths.join(" or ")}. ` +
      "Move Muster out of root's folder, run it as another account, or set DATABASE_URL.",
  );
}

function lookUp(name: string): { uid: number; gid: number } | undefined {
  const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, name], { encoding: "utf8" }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function create(name: string) {
  spawnSync("useradd", ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin", name]);
  return lookUp(name);
}

function refuse(): never {
  throw new StartError(
    `PostgreSQL does not run as root and there is no account ${candidates.join(" or ")}. ` +
      "Run Muster as another account or set DATABASE_URL.",
  );
}
