import { type Day, dayFromDate, type LocalTime, localFromDate } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import type { LeaveStatus } from "@/lib/generated/prisma/client";

/** An application as the verbs on it need it. */
export type LeaveRecord = {
  id: number;
  personId: number;
  reasonId: number;
  unitId: number;
  receiverId: number | null;
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
  const row = await tx.leaveApplication.findUnique({
    where: { id },
    select: {
      id: true,
      personId: true,
      reasonId: true,
      unitId: true,
      receiverId: true,
      status: true,
      startsLocal: true,
      endsLocal: true,
      firstDay: true,
      lastDay: true,
      timezone: true,
      startsAt: true,
      endsAt: true,
    },
  });
  if (!row) return null;
  const { startsLocal, endsLocal, firstDay, lastDay, timezone, ...rest } = row;
  return {
    ...rest,
    from: localFromDate(startsLocal),
    to: localFromDate(endsLocal),
    first: dayFromDate(firstDay),
    last: dayFromDate(lastDay),
    zone: timezone,
  };
}
