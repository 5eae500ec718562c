import { parseArgs } from "node:util";
import { closeConnections, databaseFault, db, isDatabaseDown } from "@/lib/db";
import { env } from "@/lib/env";
import { main, say } from "@/lib/process/main";
import { StartError } from "@/lib/process/start-error";
import { connectDatabase } from "@/prisma/server/connect";
import { system } from "./actor";
import { type ExistingToken, namedApiToken } from "./api-tokens/commands";

const usage = "Usage: npm run token -- EMAIL [--reset]";

/** npm run token -- EMAIL [--reset] */
await main(async () => {
  const { email, reset } = readArguments();
  const connection = await connectDatabase();
  try {
    // The demo serves the API without being told to, so its token command works alike.
    if (process.env.DATABASE_URL?.endsWith("/muster_demo")) process.env.API_ACCESS ||= "on";
    say(await tokenFor(email, reset));
  } finally {
    await closeConnections();
    await connection.close();
  }
});

function readArguments(): { email: string; reset: boolean } {
  try {
    const { values, positionals } = parseArgs({
      options: { reset: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    const [email, ...others] = positionals;
    if (email && others.length === 0) return { email, reset: values.reset };
  } catch {
    // An unknown option: the usage says which there are.
  }
  throw new StartError(usage);
}

async function tokenFor(email: string, reset: boolean): Promise<string> {
  if (!env().API_ACCESS) throw new StartError("The onboarding API is off: set API_ACCESS=True to use it.");
  const personId = await findPerson(email);
  const made = await namedApiToken(system("command"), { personId, name: "Command line", reset });
  if ("key" in made) return `Generated token ${made.key} for user ${email}`;
  return `User ${email} has a token already (${dated(made.existing)}). Only its hash is kept: add --reset to replace it.`;
}

async function findPerson(email: string): Promise<number> {
  const found = await db()
    .person.findUnique({ where: { email: email.trim().toLowerCase() }, select: { id: true } })
    .catch((error: unknown) => {
      if (isDatabaseDown(error)) throw new StartError("The database did not answer in time. Try again.");
      if (databaseFault(error)?.sqlState !== "42P01" && !isMissingTable(error)) throw error;
      throw new StartError("Muster has not been started yet on this database: there are no users.");
    });
  if (!found) throw new StartError(`There is no user with the e-mail address ${email}.`);
  return found.id;
}

function isMissingTable(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "P2021";
}

function dated({ createdAt, lastUsedAt }: ExistingToken): string {
  const say = (at: Date) => `${at.toISOString().slice(0, 16).replace("T", " ")} UTC`;
  return `made ${say(createdAt)}, ${lastUsedAt ? `last used ${say(lastUsedAt)}` : "never used"}`;
}
