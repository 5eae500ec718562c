import { now } from "@/lib/clock";
import type { Day, LocalTime } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import type { LeaveStatus } from "@/lib/generated/prisma/client";
import { inForce } from "./stand-ins";

/** An application as the verbs on it need it. */
export type LeaveRecord = {
  id: number;
  personId: number;
  reasonId: number;
  unitId: number;
  receiverId: number | null;
  /** Who stands in for the receiver at the moment. */
  standInIds: number[];
  status: LeaveStatus;
  from: LocalTime;
  to: LocalTime;
  first: Day;
  last: Day;
  zone: string;
  startsAt: Date;
  endsAt: Date;
};

/** One application; null if there is none with that id. */
export async function leaveRecord(tx: Tx, id: number): Promise<LeaveRecord | null> {
  const [row] = await tx.$queryRaw<LeaveRecord[]>`
    select a.id, a."personId", a."reasonId", a."unitId", a."receiverId", a.status::text as status,
           to_char(a."startsLocal", 'YYYY-MM-DD HH24:MI:SS') as "from",
           to_char(a."endsLocal", 'YYYY-MM-DD HH24:MI:SS') as "to",
           a."firstDay"::text as first, a."lastDay"::text as last, a.timezone as zone, a."startsAt", a."endsAt",
           array(select s."standInId" from "StandIn" s join "Person" w on w.id = s."personId"
                  where s."personId" = a."receiverId" and ${inForce(now())}) as "standInIds"
      from "LeaveApplication" a where a.id = ${id}`;
  return row ?? null;
}
