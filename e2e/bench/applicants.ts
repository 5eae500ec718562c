import { encodeId } from "@/lib/http/opaque-ids";

/** Employees who may apply for leave, by id, and a reason without limits that they may all give. */
export async function findApplicants(): Promise<{
  applicants: number[];
  reasonId: string;
  /** Nobody has asked for leave from here on (milliseconds). */
  freeFrom: number;
}> {
  const { pool } = await import("@/lib/db");
  const { rows: reasons } = await pool().query<{ id: number }>(
    `select id from "LeaveReason" where "archivedAt" is null and selectable and not "autoApprove"
       and "trackerId" is null and "maxConsecutiveDays" is null and "maxOccasions" is null
       and "maxDaysInPeriod" is null and "minDaysBetween" is null order by position limit 1`,
  );
  const reason = reasons[0];
  if (!reason) throw new Error("the sample company has no leave reason without limits");
  const { rows } = await pool().query<{ id: number }>(
    `select p.id from "Person" p
       join "Membership" m on m."personId" = p.id and m.home and m."to" is null
       join "Employment" e on e."personId" = p.id and e."to" is null and e."mayWriteLeave"
       join "AgreementReason" a on a."agreementId" = e."agreementId" and a."reasonId" = $1 and a."validTo" is null
      where p.active and p.role = 3 order by p.id limit 20000`,
    [reason.id],
  );
  const { rows: last } = await pool().query<{ day: Date }>(
    `select greatest(max("lastDay"), current_date + 400)::timestamptz + interval '6 days' as day from "LeaveApplication"`,
  );
  const freeFrom = last[0]?.day.getTime() ?? Date.now();
  return { freeFrom, applicants: rows.map(({ id }) => id), reasonId: encodeId("leaveReason", reason.id) };
}
