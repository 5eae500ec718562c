import type { Day } from "@/lib/dates";
import { today } from "@/lib/dates/zones";
import { db, type Tx } from "@/lib/db";

/** The organisation's time zone; UTC before set-up. */
export async function organisationZone(tx: Tx = db()): Promise<string> {
  const found = await tx.organisation.findUnique({ where: { id: 1 }, select: { timezone: true } });
  return found?.timezone ?? "UTC";
}

/** The day it is at `now` where the organisation is. */
export async function organisationToday(now: Date, tx: Tx = db()): Promise<Day> {
  return today(await organisationZone(tx), now);
}
