import type { Tx } from "@/lib/db";

const chunk = 250_000;
/** Four weeks of five days: what is planned at a time. */
const shiftsInPeriod = 20;

/**
 * So many shifts of eight hours with a break each, dealt out evenly: five days a week, backwards from the last
 * published day (for people of the small company, from the day before their own roster). One in fifty is nobody's.
 */
export async function makeBulkShifts(
  tx: Tx,
  count: number,
  { last, before, at }: { last: string; before: string; at: Date },
  tell: (made: number) => void,
): Promise<void> {
  await tx.$executeRawUnsafe(workersSql, last, before);
  await tx.$executeRawUnsafe(`create unique index on bulk_worker (n)`);
  const [found] = await tx.$queryRawUnsafe<{ count: number }[]>(
    `select count(*)::int as count from bulk_worker`,
  );
  const workers = Math.max(1, found?.count ?? 0);
  const period = Math.max(1, Math.min(shiftsInPeriod, Math.ceil(count / workers)));
  for (let made = 0; made < count; made += chunk) {
    const until = Math.min(count, made + chunk);
    await tx.$executeRawUnsafe(chunkSql, made, until - 1, workers, at, period);
    tell(until);
  }
}

const workersSql = `
  create temporary table bulk_worker on commit drop as
  select (row_number() over (order by m."personId"))::int - 1 as n, m."personId" as person, m."unitId" as unit,
         m."sectionId" as section, u.timezone,
         case when b.id is null then $2::date else $1::date end as last
    from "Membership" m join "Unit" u on u.id = m."unitId" left join bulk b on b.id = m."personId"
   where m.home and m."sectionId" is not null and m."to" is null`;

/**
 * Rows lie as planners write them: period after period, in each one person after the other. Starts keep clear of the
 * hours that clocks skip.
 */
const chunkSql = `
  with planned as (
    select k, w.*, k / ($3::int * $5::int) * $5::int + k % $5::int as nth, array[6, 9, 14] as starts
      from generate_series($1::int, $2::int) k
      join bulk_worker w on w.n = k / $5::int % $3::int
  ), timed as (
    select *, (last - n % 7 - (nth / 5 * 7 + nth % 5))::timestamp + make_interval(hours => starts[1 + n % 3]) as start,
           case n % 3 when 0 then 'Early' when 1 then 'Day' else 'Late' end as type
      from planned
  ), made as (
    insert into "Shift" ("unitId", "sectionId", "typeId", "personId", "startsLocal", "endsLocal", timezone,
                         "startsAt", "endsAt", "updatedAt")
    select unit, section, t.id, case when (n + nth) % 50 = 0 then null else person end, start, start + interval '8 hours',
           timezone, start at time zone timezone, (start + interval '8 hours') at time zone timezone, $4::timestamptz
      from timed join "ShiftType" t on t.name = timed.type
    returning id, "startsLocal", timezone
  )
  insert into "ShiftBreak" ("shiftId", "startsLocal", "endsLocal", "startsAt", "endsAt")
  select id, "startsLocal" + interval '4 hours', "startsLocal" + interval '4 hours 30 minutes',
         ("startsLocal" + interval '4 hours') at time zone timezone,
         ("startsLocal" + interval '4 hours 30 minutes') at time zone timezone
    from made`;
