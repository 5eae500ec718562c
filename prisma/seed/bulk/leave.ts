import type { Tx } from "@/lib/db";

/** For everybody made in bulk: two years of vacation days, two vacations and a sick leave behind them, one ahead. */
export async function makeBulkLeave(tx: Tx, today: string, at: Date): Promise<void> {
  await tx.$executeRawUnsafe(
    `create temporary table bulk_leave on commit drop as
     select nextval(pg_get_serial_sequence('"LeaveApplication"', 'id'))::int as id, b.id as person, b.unit, b.timezone,
            p."managerId" as receiver, r.id as reason, r."trackerId" as tracker, l.status, l.days,
            $1::date - b.n % 60 + l.first as first
       from bulk b join "Person" p on p.id = b.id
       cross join (values ('Vacation', -400, 11, 'approved'), ('Vacation', -190, 4, 'approved'),
                          ('Sick leave, self-certified', -95, 1, 'approved'), ('Vacation', 130, 4, 'pending'))
            l(name, first, days, status)
       join "LeaveReason" r on r.name = l.name`,
    today,
  );
  await tx.$executeRawUnsafe(
    `insert into "LeaveApplication" (id, "personId", "reasonId", "unitId", "receiverId", "startsLocal", "endsLocal",
       timezone, "allDay", "firstDay", "lastDay", "startsAt", "endsAt", status, "createdAt", "decidedAt", "decidedById")
     select id, person, reason, unit, receiver, first, first + days, timezone, true, first, first + days,
            first::timestamp at time zone timezone, (first + days + 1)::timestamp at time zone timezone,
            status::"LeaveStatus", least($1::timestamptz, first::timestamptz - interval '20 days'),
            case status when 'approved' then least($1::timestamptz, first::timestamptz - interval '19 days') end,
            case status when 'approved' then receiver end
       from bulk_leave`,
    at,
  );
  await tx.$executeRawUnsafe(
    `insert into "LeaveStatusChange" ("applicationId", "from", "to", "byId", at)
     select l.id, c."from"::"LeaveStatus", c."to"::"LeaveStatus", case when c."from" is null then l.person else l.receiver end,
            least($1::timestamptz, l.first::timestamptz - c.before)
       from bulk_leave l
       join (values (null, 'pending', interval '20 days'), ('pending', 'approved', interval '19 days')) c("from", "to", before)
         on c."to" = 'pending' or l.status = 'approved'
      order by l.id, c.before desc`,
    at,
  );
  await tx.$executeRawUnsafe(
    `insert into "TrackerEntry" ("trackerId", "personId", kind, day, amount, note, "createdAt")
     select t.id, b.id, 'grant', y.day, 25, format('Vacation %s', extract(year from y.day)), $1::timestamptz
       from bulk b cross join "TimeTracker" t
       cross join (select date_trunc('year', $2::date)::date - interval '1 year' * n as day
                     from generate_series(-1, 1) n) y
      where t.name = 'Vacation days'`,
    at,
    today,
  );
  await tx.$executeRawUnsafe(
    `insert into "TrackerEntry" ("trackerId", "personId", kind, day, amount, "applicationId", "createdAt")
     select l.tracker, l.person, 'debit', day, -1, l.id, least($1::timestamptz, l.first::timestamptz)
       from bulk_leave l cross join generate_series(l.first, l.first + l.days, interval '1 day') day
      where l.status = 'approved' and l.tracker is not null and extract(isodow from day) <= 5`,
    at,
  );
}
