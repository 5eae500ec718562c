import type { Day } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";

/** The unit that gives a person's leave its clock, its lock date and its managers. */
export type Home = {
  unitId: number;
  unit: string;
  sectionId: number | null;
  zone: string;
  lockedThrough: Day | null;
  employeesChooseReceiver: boolean;
  approvalFreesShifts: boolean;
};

/** `Home` as a query, for larger statements. */
export const homeQuery = (personId: number, now: Date) => Prisma.sql`
  select u.id as "unitId", u.name as unit, m."sectionId", u.timezone as zone,
         u."salaryLockedThrough"::text as "lockedThrough", u."employeesChooseReceiver", u."approvalFreesShifts"
    from "Membership" m
    join "Unit" u on u.id = m."unitId"
   cross join lateral (select (${now}::timestamptz at time zone u.timezone)::date as today) t
   where m."personId" = ${personId} and m.home
   order by case when m."to" < t.today then 2 when m."from" > t.today then 1 else 0 end,
            abs(m."from" - t.today)
   limit 1`;

/**
 * Where a person is at home at a moment: the membership valid today in its unit's zone, before the first one the
 * coming one, after the last one that. Null for somebody who belongs nowhere.
 */
export async function homeOf(tx: Tx, personId: number, now: Date): Promise<Home | null> {
  const [home] = await tx.$queryRaw<Home[]>(homeQuery(personId, now));
  return home ?? null;
}
