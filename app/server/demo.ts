import { parseArgs } from "node:util";
import { demoPassword } from "@/lib/auth/demo-accounts";
import { db } from "@/lib/db";
import { say } from "@/lib/process/main";
import { StartError } from "@/lib/process/start-error";

const signIns = [
  ["Administrator", "admin@demo.test"],
  ["Manager", "manager@demo.test"],
  ["Employee", "employee@demo.test"],
  ["New hire", "newhire@demo.test"],
];

/** Fills an empty database with the sample company; one that has an organisation is left as it is. */
export async function seedOnce(options: string[]): Promise<void> {
  const sizes = readSizes(options);
  if (await db().organisation.findFirst({ select: { id: true } })) return;
  say("Making the sample company …");
  const { seedDemo } = await import("@/prisma/seed/demo");
  await seedDemo(sizes);
}

/** Who can sign in to the demo. */
export function signInLines(): string[] {
  const rows = signIns.map(([who = "", email = ""]) => `  ${who.padEnd(15)}${email}`);
  return ["", `Sign in with the password ${demoPassword} as`, ...rows, ""];
}

function readSizes(options: string[]): { people?: number; shifts?: number } {
  const size = { type: "string" } as const;
  const { values } = parse(() => parseArgs({ args: options, options: { people: size, shifts: size } }));
  const entries = Object.entries(values).map(([name, given]) => {
    if (!/^[1-9]\d{0,8}$/.test(given))
      throw new StartError(`--${name} must be a whole number, not ${given}.`);
    return [name, Number(given)];
  });
  return Object.fromEntries(entries);
}

function parse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new StartError(`${(error as Error).message} Known: --people N and --shifts N.`);
  }
}
