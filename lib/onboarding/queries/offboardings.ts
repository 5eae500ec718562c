import { type Day, dayFromDate } from "@/lib/dates";
import { today } from "@/lib/dates/zones";
import { pool, type Tx } from "@/lib/db";
import { type HandedOver, handedOver } from "../schema/offboarding";

export type PlannedOffboarding = {
  id: number;
  lastDay: Day;
  previousLastDay: Date | null;
  handedOver: HandedOver;
};

/** The last day that is planned for a person; null when there is none, or it is over. */
export async function loadPlannedOffboarding(tx: Tx, personId: number): Promise<PlannedOffboarding | null> {
  const row = await tx.offboarding.findFirst({
    where: { personId, cancelledAt: null, completedAt: null },
    select: { id: true, lastDay: true, previousLastDay: true, handedOver: true },
  });
  return row && { ...row, lastDay: dayFromDate(row.lastDay), handedOver: handedOver.parse(row.handedOver) };
}

/** People whose last day is over where they are. */
export async function dueOffboardings(at: Date, limit: number): Promise<number[]> {
  const { rows } = await pool().query<{ personId: number; lastDay: string; timezone: string }>(
    `select o."personId", o."lastDay"::text as "lastDay", p.timezone
       from "Offboarding" o join "Person" p on p.id = o."personId"
      where o."lastDay" < ($1::timestamptz at time zone 'UTC' + interval '14 hours')::date
        and o."cancelledAt" is null and o."completedAt" is null
      order by o."lastDay", o.id limit $2`,
    [at, limit],
  );
  return rows.filter((row) => row.lastDay < today(row.timezone, at)).map((row) => row.personId);
}
