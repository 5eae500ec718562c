import type { QueryResultRow } from "pg";
import type { PersonActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { pool } from "@/lib/db";
import { encodeId } from "@/lib/http/opaque-ids";
import type { ListedShift, ShiftFilter } from "../schema/listing";

const MOST = 20;

type Row = QueryResultRow & Omit<ListedShift, "id"> & { id: number };

/** What is shown of a shift, ready for the wire. */
const columns = `
  s.id, coalesce(p."firstName" || ' ' || p."lastName", '') as "employeeName",
  to_char(s."startsLocal", 'YYYY-MM-DD HH24:MI:SS') as "from",
  to_char(s."endsLocal", 'YYYY-MM-DD HH24:MI:SS') as "to",
  t.name as "shiftType", s.unit, coalesce(x.name, '') as section,
  coalesce(b.minutes, 0)::int as "breaksDuration", coalesce(b.list, '[]') as breaks`;

const joins = `
  join "ShiftType" t on t.id = s."typeId"
  left join "Person" p on p.id = s."personId"
  left join "Section" x on x.id = s."sectionId"
  left join lateral (
    select floor(sum(extract(epoch from "endsAt" - "startsAt")) / 60) as minutes,
           json_agg(json_build_object('start', to_char("startsLocal", 'YYYY-MM-DD HH24:MI:SS'),
                                      'end', to_char("endsLocal", 'YYYY-MM-DD HH24:MI:SS')) order by "startsAt") as list
      from "ShiftBreak" where "shiftId" = s.id) b on true`;

/**
 * The window of a unit: start day from today (in its zone) to 90 days ahead, published. The plain bounds around it
 * are for the index; zones differ from UTC by less than a day.
 */
const window = `
  s."startsLocal" >= $2::timestamptz at time zone 'UTC' - interval '2 days'
  and s."startsLocal" < $2::timestamptz at time zone 'UTC' + interval '93 days'
  and s."startsLocal" >= ($2::timestamptz at time zone u.timezone)::date
  and s."startsLocal" < ($2::timestamptz at time zone u.timezone)::date + 91
  and s."startsLocal" < u."publishedThrough" + 1`;

const upcoming = {
  name: "shifts-upcoming",
  text: `
    select ${columns} from (
      select s.*, u.name as unit from "Shift" s join "Unit" u on u.id = s."unitId"
       where s."personId" = $1 and s."cancelledAt" is null and ${window}
       order by s."startsAt", s."endsAt", s.id limit ${MOST}) s ${joins}
     order by s."startsAt", s."endsAt", s.id`,
};

/** Where one works on the shift's day: a section's own shifts and those of its whole unit, or all of a unit's. */
const unassigned = {
  name: "shifts-unassigned",
  text: `
    select ${columns} from (
      select s.* from (select distinct "unitId" from "Membership" where "personId" = $1) w
       join "Unit" u on u.id = w."unitId"
      cross join lateral (
        select s.*, u.name as unit from "Shift" s
         where s."unitId" = u.id and s."personId" is null and s."cancelledAt" is null and ${window}
           and exists (
             select 1 from "Membership" m
              where m."personId" = $1 and m."unitId" = u.id
                and (m."sectionId" is null or s."sectionId" is null or m."sectionId" = s."sectionId")
                and m."from" <= s."startsLocal"::date and (m."to" is null or m."to" >= s."startsLocal"::date))
         order by s."startsLocal", s."endsLocal", s.id limit ${MOST}) s
       order by s."startsAt", s."endsAt", s.id limit ${MOST}) s ${joins}
     order by s."startsAt", s."endsAt", s.id`,
};

/** The caller's own coming shifts, or those in reach that nobody has: at most 20, the earliest first. */
export async function listShifts(
  actor: PersonActor,
  filter: ShiftFilter,
): Promise<{ shifts: ListedShift[] }> {
  const query = filter === "upcoming" ? upcoming : unassigned;
  const { rows } = await pool().query<Row>({ ...query, values: [actor.id, now()] });
  return { shifts: rows.map((row) => ({ ...row, id: encodeId("shift", row.id) })) };
}

const one = {
  name: "shift-one",
  text: `
    select ${columns} from (
      select s.*, u.name as unit from "Shift" s join "Unit" u on u.id = s."unitId"
       where s.id = $1 and s."personId" = $2) s ${joins}`,
};

/** One shift of the caller's own; undefined where it is somebody else's. */
export async function listedShift(actor: PersonActor, id: number): Promise<ListedShift | undefined> {
  const { rows } = await pool().query<Row>({ ...one, values: [id, actor.id] });
  return rows.map((row) => ({ ...row, id: encodeId("shift", row.id) }))[0];
}
