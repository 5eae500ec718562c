import { hashSecret } from "@/lib/auth/secret";
import { dayFromDate } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { isBeforeStart, type Starter } from "../rules/preboarding";

type Row = {
  id: number;
  personId: number;
  revokedAt: Date | null;
  active: boolean;
  startDay: Date | null;
  timezone: string;
};

export type OpenLink = { id: number; personId: number; starter: Starter };

/**
 * The link behind a secret, or null when it is unknown, revoked or over. One query whatever it finds, so that its time
 * does not tell which.
 */
export async function findPreboardingLink(secret: string, at: Date, tx: Tx = db()): Promise<OpenLink | null> {
  const [row] = await tx.$queryRaw<Row[]>`
    select l.id, l."personId", l."revokedAt", p.active, p."startDay", p.timezone
      from "PreboardingLink" l join "Person" p on p.id = l."personId" where l.hash = ${hashSecret(secret)}`;
  if (!row || row.revokedAt) return null;
  const { id, personId, active, timezone: zone } = row;
  const starter = { active, startDay: row.startDay && dayFromDate(row.startDay), zone };
  return isBeforeStart(starter, at) ? { id, personId, starter } : null;
}
