import pg from "pg";
import { demoPassword } from "@/lib/auth/demo-accounts";
import { hashPassword } from "@/lib/auth/password";
import { now } from "@/lib/clock";
import { today } from "@/lib/dates/zones";
import { db, type Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { type DemoSizes, growDemo } from "./bulk/grow";
import { makeLeaveSetup } from "./demo/agreements";
import type { Company } from "./demo/company";
import { employHires } from "./demo/hires";
import { makeLeaveHistory } from "./demo/leave";
import { employLeavers } from "./demo/leavers";
import { makeOnboarding } from "./demo/onboarding";
import { makePeople } from "./demo/people";
import { makePlaces, sweden } from "./demo/places";
import { makeRoster } from "./demo/roster";
import { makeStandIns } from "./demo/stand-ins";
import { makeTasks } from "./demo/tasks";

/** Held while the sample company is made, so that of two starters one makes it. */
const making = 7_303_002;

/**
 * Fills an empty database with the sample company, relative to today and the same every time; with sizes it is also
 * grown in bulk to at least so many people, shifts and steps. All or nothing; does nothing where an organisation exists.
 */
export async function seedDemo(sizes: DemoSizes = {}): Promise<void> {
  const passwordHash = await hashPassword(demoPassword);
  const isLarge = Boolean(sizes.people || sizes.shifts || sizes.steps);
  const isNew = await db().$transaction(
    async (tx) => {
      const made = await makeCompany(tx, passwordHash);
      if (made && isLarge) await growDemo(tx, sizes);
      return made;
    },
    { maxWait: 10_000, timeout: isLarge ? 4 * 3_600_000 : 120_000 },
  );
  if (isNew && isLarge) await tidy();
}

/** Statistics for the planner and a map of what everybody may see, as a database has that grew slowly. */
async function tidy(): Promise<void> {
  const client = new pg.Client({ connectionString: env().DATABASE_URL, application_name: "muster: tidying" });
  await client.connect();
  await client.query("vacuum (analyze)").finally(() => client.end());
}

async function makeCompany(tx: Tx, passwordHash: string): Promise<boolean> {
  await tx.$queryRaw`select pg_advisory_xact_lock(${making})::text`;
  if (await tx.organisation.findFirst({ select: { id: true } })) return false;
  const at = now();
  const day = today(sweden, at);
  const places = await makePlaces(tx, day);
  const leave = await makeLeaveSetup(tx);
  const company: Company = { tx, at, today: day, passwordHash, places, leave, workers: [] };
  await makePeople(company);
  const hired = await employHires(company);
  await employLeavers(company);
  const away = await makeLeaveHistory(company);
  await makeStandIns(company);
  await makeRoster(company, away);
  await makeOnboarding(company, hired);
  await makeTasks(company);
  return true;
}
