import type { Tx } from "@/lib/db";
import { firstNames, lastNames, titles } from "./names";

/** How many people work in each unit that is made in bulk. */
const perUnit = 50;

/**
 * Units of fifty people below the company's districts, and the people: each with a home, an employment and a
 * manager, every fiftieth managing a unit. They stand in the temporary table "bulk", one row each, numbered.
 */
export async function makeBulkPeople(tx: Tx, count: number, at: Date): Promise<void> {
  const units = Math.ceil(count / perUnit);
  await tx.$executeRawUnsafe(
    `create temporary table bulk_unit on commit drop as
     with made as (
       insert into "Unit" (name, "parentId", timezone, "publishedThrough", "salaryLockedThrough")
       select format('Salt Bakery %s', to_char(n, 'FM0000')), like_it."parentId", like_it.timezone,
              like_it."publishedThrough", like_it."salaryLockedThrough"
         from generate_series(1, $1::int) n
         join "Unit" like_it on like_it.name = case when n % 4 = 0 then 'Linden Café Porto' else 'Salt Bakery Malmö' end
        order by n
       returning id, timezone)
     select row_number() over (order by id)::int as n, id, timezone from made`,
    units,
  );
  await tx.$executeRawUnsafe(
    `create temporary table bulk_section on commit drop as
     with made as (
       insert into "Section" ("unitId", name)
       select u.id, s.name from bulk_unit u cross join (values ('Bakery'), ('Shop')) s(name)
       returning id, "unitId", name)
     select * from made`,
  );
  await tx.$executeRawUnsafe(
    `insert into "PublicHoliday" ("unitId", day, name)
     select u.id, h.day, h.name from bulk_unit u
       join "Unit" like_it on like_it.name in ('Salt Bakery Malmö', 'Linden Café Porto') and like_it.timezone = u.timezone
       join "PublicHoliday" h on h."unitId" = like_it.id`,
  );
  await tx.$executeRawUnsafe(
    `create temporary table bulk on commit drop as
     select g as n, nextval(pg_get_serial_sequence('"Person"', 'id'))::int as id, u.id as unit, s.id as section,
            u.timezone, g <= $2::int as manages,
            ($3::timestamptz at time zone u.timezone)::date - (g * 37 % 2900) - 400 as since
       from generate_series(1, $1::int) g
       join bulk_unit u on u.n = 1 + (g - 1) % $2::int
       join bulk_section s on s."unitId" = u.id and s.name = case when g % 3 = 0 then 'Shop' else 'Bakery' end`,
    count,
    units,
    at,
  );
  await tx.$executeRawUnsafe(`create index on bulk (n)`);
  await tx.$executeRawUnsafe(
    `insert into "Person" (id, "firstName", "lastName", email, role, position, timezone, language, "startDay",
                           "managerId", "createdAt")
     select b.id, first, last, lower(format('%s.%s.%s@people.linden-salt.test', first, last, b.n)),
            case when b.manages then 2 else 3 end, ($4::text[])[1 + b.n % cardinality($4::text[])], b.timezone, 'en',
            b.since, coalesce(above.id, top.id), least(b.since::timestamptz, $1::timestamptz)
       from bulk b
       join "Person" top on top.email = 'charlotte.akesson@linden-salt.test'
       left join bulk above on not b.manages and above.n = 1 + (b.n - 1) % (select count(*) from bulk_unit)
       cross join lateral (select ($2::text[])[1 + b.n % cardinality($2::text[])] as first,
                                  ($3::text[])[1 + b.n / 7 % cardinality($3::text[])] as last) names`,
    at,
    firstNames,
    lastNames,
    titles,
  );
  await tx.$executeRawUnsafe(
    `insert into "Membership" ("personId", "unitId", "sectionId", home, "from")
     select id, unit, section, true, since from bulk`,
  );
  await tx.$executeRawUnsafe(
    `insert into "Employment" ("personId", "agreementId", "from")
     select b.id, a.id, b.since from bulk b join "Agreement" a on a.name = 'Full time'`,
  );
  await tx.$executeRawUnsafe(
    `insert into "Management" ("personId", "unitId") select id, unit from bulk where manages`,
  );
}
