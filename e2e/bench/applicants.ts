import { hashSecret } from "@/lib/auth/secret";
import { encodeId } from "@/lib/http/opaque-ids";

const secretOf = (personId: number) => `bench-access-token-of-${personId}`;

/** What somebody who has been given a token sends along. */
export const headersOf = (personId: number) => ({
  authorization: `Bearer ${secretOf(personId)}`,
  "content-type": "application/json",
});

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

/** An access token for each, written in bulk; they live for the run. */
export async function giveTokens(people: readonly number[]): Promise<void> {
  const { pool } = await import("@/lib/db");
  const { rows } = await pool().query<{ id: number; personId: number }>(
    `insert into "TokenFamily" ("personId", "createdAt") select unnest($1::int[]), now() returning id, "personId"`,
    [people],
  );
  await pool().query(
    `insert into "AccessToken" ("familyId", hash, "issuedAt", "expiresAt")
     select family, hash, now(), now() + interval '3 hours' from unnest($1::int[], $2::bytea[]) as t(family, hash)
     on conflict (hash) do update set "familyId" = excluded."familyId", "expiresAt" = excluded."expiresAt"`,
    [rows.map(({ id }) => id), rows.map(({ personId }) => Buffer.from(hashSecret(secretOf(personId))))],
  );
}
