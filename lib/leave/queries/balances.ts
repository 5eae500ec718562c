import { now } from "@/lib/clock";
import { dateFromDay } from "@/lib/dates";
import { today } from "@/lib/dates/zones";
import { db, type Tx } from "@/lib/db";
import { chargesOfKnown } from "../rules/charges";
import type { MyBalance } from "../schema/mine";
import { liveLeaves } from "./facts/leaves";
import { employmentOn, employmentRows } from "./facts/reason";
import { schedulesOf } from "./facts/schedule";
import { homeOf } from "./home";

type TrackerRow = Omit<MyBalance, "pending"> & { reasonIds: number[] };

/** The trackers behind the reasons of a person's agreements, and any other that ever had an entry of theirs. */
export async function myBalances(personId: number, tx: Tx = db()): Promise<MyBalance[]> {
  const at = now();
  const home = await homeOf(tx, personId, at);
  if (!home) return [];
  const day = today(home.zone, at);
  const rows = await tx.$queryRaw<TrackerRow[]>`
    select t.id, t.name, t.unit::text,
           array(select name from "LeaveReason" where "trackerId" = t.id and "archivedAt" is null
                  order by position, id) as reasons,
           array(select id from "LeaveReason" where "trackerId" = t.id) as "reasonIds",
           (select coalesce(sum(amount), 0)::float8 from "TrackerEntry"
             where "trackerId" = t.id and "personId" = ${personId} and day <= ${dateFromDay(day)}::date) as now
      from "TimeTracker" t
     where t."archivedAt" is null and (
       exists (select 1 from "TrackerEntry" where "trackerId" = t.id and "personId" = ${personId})
       or exists (
         select 1 from "LeaveReason" r
           join "AgreementReason" ar on ar."reasonId" = r.id
           join "Employment" e on e."agreementId" = ar."agreementId" and e."personId" = ${personId}
          where r."trackerId" = t.id and r."archivedAt" is null
            and (e."to" is null or e."to" >= ${dateFromDay(day)}::date)))
     order by lower(t.name), t.id`;
  if (rows.length === 0) return [];

  const pending = (await liveLeaves(tx, personId, home.zone)).filter(({ status }) => status === "PENDING");
  const since = pending.reduce((first, leave) => (leave.first < first ? leave.first : first), day);
  const hoursPerWeek = employmentOn(await employmentRows(tx, personId, 0), day)?.hoursPerWeek ?? 0;
  const person = { id: personId, unitId: home.unitId, hoursPerWeek };
  const scheduleOf = await schedulesOf(tx, [person], since);
  return rows.map(({ reasonIds, ...row }) => {
    const tracker = { unit: row.unit, transactions: [], reasonIds, schedule: scheduleOf(person, row.unit) };
    const asked = pending.filter(({ reasonId }) => reasonIds.includes(Number(reasonId)));
    const cents = asked.flatMap((leave) => chargesOfKnown(leave, tracker)).map(({ amount }) => amount * 100);
    return { ...row, pending: Math.round(cents.reduce((sum, each) => sum + each, 0)) / 100 };
  });
}
