import { type Day, dateFromDay } from "@/lib/dates";
import type { Tx } from "@/lib/db";

type Ids = { id: number }[];

/** Takes a person off every shift after their last day; gives the shifts' ids. */
export async function freeShifts(tx: Tx, personId: number, lastDay: Day, at: Date): Promise<number[]> {
  const rows = await tx.$queryRaw<Ids>`
    update "Shift" set "personId" = null, revision = revision + 1, "updatedAt" = ${at}
     where "personId" = ${personId} and "cancelledAt" is null
       and "startsLocal" >= ${dateFromDay(lastDay)}::date + interval '1 day'
    returning id`;
  return rows.map((row) => row.id);
}

/** The same for every shift that has not begun; for somebody who is shut out now. */
export async function freeComingShifts(tx: Tx, personId: number, at: Date): Promise<number[]> {
  const rows = await tx.$queryRaw<Ids>`
    update "Shift" set "personId" = null, revision = revision + 1, "updatedAt" = ${at}
     where "personId" = ${personId} and "cancelledAt" is null and "startsAt" > ${at}
    returning id`;
  return rows.map((row) => row.id);
}

/** Gives the shifts back that nobody has taken since and that nothing of the person's overlaps. */
export async function returnShifts(
  tx: Tx,
  personId: number,
  ids: readonly number[],
  at: Date,
): Promise<number[]> {
  const rows = await tx.$queryRaw<Ids>`
    update "Shift" s set "personId" = ${personId}, revision = revision + 1, "updatedAt" = ${at}
     where s.id = any(${[...ids]}) and s."personId" is null and s."cancelledAt" is null
       and not exists (
         select from "Shift" o where o."personId" = ${personId} and o."cancelledAt" is null
            and o."startsAt" < s."endsAt" and o."endsAt" > s."startsAt")
    returning s.id`;
  return rows.map((row) => row.id);
}
