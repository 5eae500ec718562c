import type { PersonActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dateFromDay, dayFromDate } from "@/lib/dates";
import { db } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { organisationToday } from "@/lib/org/queries/today";
import type { DirectoryFilter } from "../schema/directory";
import { type ImportColumn, importColumns } from "../schema/import-columns";
import { narrowedTo } from "./narrowed";
import { stateOn } from "./state";

const pageSize = 1000;

/** Sequences are given to new people only, so they are not among what is known of them. */
const columns = importColumns.filter((column) => column !== "sequences");

type Row = Record<Exclude<ImportColumn, "start_day" | "sequences">, string> & {
  id: number;
  start_day: Date | null;
  last_day: Date | null;
  state: string;
};

/**
 * Everybody an actor may see and the filter leaves, by last name, with their home unit and agreement of today: a line
 * of column names, then a line per person. Read page by page while it is sent, so that any number is cheap.
 */
export async function exportPeople(
  actor: PersonActor,
  filter: Pick<DirectoryFilter, "q" | "role" | "state">,
): Promise<AsyncIterable<(string | number)[]>> {
  const today = dateFromDay(await organisationToday(now(), db()));
  const wanted = narrowedTo(actor, filter, today);
  return lines(wanted, today);
}

async function* lines(wanted: Prisma.Sql, today: Date): AsyncGenerator<(string | number)[]> {
  yield [...columns, "last_day", "state"];
  for (let page = await readPage(wanted, today, null); page.length > 0; ) {
    for (const row of page) {
      const { start_day: start, last_day: last, state, ...texts } = row;
      const day = (date: Date | null) => (date ? dayFromDate(date) : "");
      const cells = columns.map((column) => (column === "start_day" ? day(start) : texts[column]));
      yield [...cells, day(last), state];
    }
    const end = page.at(-1);
    page = end && page.length === pageSize ? await readPage(wanted, today, end) : [];
  }
}

function readPage(wanted: Prisma.Sql, today: Date, after: Row | null): Promise<Row[]> {
  const from = after
    ? Prisma.sql`(p."lastName", p."firstName", p.id) > (${after.last_name}, ${after.first_name}, ${after.id})`
    : Prisma.sql`true`;
  const current = (table: Prisma.Sql) => Prisma.sql`
    "personId" = p.id and ${table}."from" <= ${today}::date and (${table}."to" is null or ${table}."to" >= ${today}::date)`;
  return db().$queryRaw<Row[]>`
    select p.id, p."firstName" as first_name, p."lastName" as last_name, p.email, p.role::text as role,
           p."startDay" as start_day, p."lastDay" as last_day, p.position, p.phone, p.timezone, p.language, p.message,
           coalesce(p."privateEmail", '') as private_email, coalesce(manager.email, '') as manager,
           coalesce(buddy.email, '') as buddy, coalesce(u.name, '') as unit, coalesce(s.name, '') as section,
           coalesce((select a.name from "Employment" e join "Agreement" a on a.id = e."agreementId"
             where e.${current(Prisma.sql`e`)} limit 1), '') as agreement,
           ${stateOn(today)} as state
      from "Person" p
      left join "Person" manager on manager.id = p."managerId"
      left join "Person" buddy on buddy.id = p."buddyId"
      left join "Membership" m on m.home and m.${current(Prisma.sql`m`)}
      left join "Unit" u on u.id = m."unitId"
      left join "Section" s on s.id = m."sectionId"
     where ${wanted} and ${from} order by p."lastName", p."firstName", p.id limit ${pageSize}`;
}
