import { type Day, dateFromDay, localFromDate } from "@/lib/dates";
import type { Tx } from "@/lib/db";

/** Days of a unit that became visible; `after` is the last day that was so before. */
export type NewDays = { unitId: number; after: Day | null; through: Day };

const firstDay = ({ after }: NewDays) => dateFromDay(after ?? "1899-12-31");

/** How much became visible. */
export async function countPublished(tx: Tx, days: NewDays): Promise<{ shifts: number; people: number }> {
  const [counted] = await tx.$queryRaw<{ shifts: number; people: number }[]>`
    select count(*)::int as shifts, count(distinct "personId")::int as people from "Shift"
     where "unitId" = ${days.unitId} and "cancelledAt" is null
       and "startsLocal" >= ${firstDay(days)}::date + 1 and "startsLocal" < ${dateFromDay(days.through)}::date + 1`;
  return counted ?? { shifts: 0, people: 0 };
}

type Row = {
  id: number;
  firstName: string;
  email: string;
  language: string;
  count: number;
  startsLocal: Date;
  endsLocal: Date;
  section: string | null;
};

export type Rostered = Pick<Row, "id" | "firstName" | "email" | "language" | "count"> & {
  shifts: { from: ReturnType<typeof localFromDate>; to: ReturnType<typeof localFromDate>; section: string }[];
};

/** The active people who have shifts on these days that are not over, with the first few of each and their number. */
export async function publishedShifts(tx: Tx, days: NewDays, at: Date, most: number): Promise<Rostered[]> {
  const rows = await tx.$queryRaw<Row[]>`
    with visible as (
      select s."personId", s."startsLocal", s."endsLocal", s."sectionId",
             row_number() over person as n, count(*) over (partition by s."personId")::int as count
        from "Shift" s
       where s."unitId" = ${days.unitId} and s."cancelledAt" is null and s."personId" is not null
         and s."startsLocal" >= ${firstDay(days)}::date + 1 and s."startsLocal" < ${dateFromDay(days.through)}::date + 1
         and s."endsAt" > ${at}
      window person as (partition by s."personId" order by s."startsLocal", s.id)
    )
    select p.id, p."firstName", p.email, p.language, v.count, v."startsLocal", v."endsLocal", section.name as section
      from visible v join "Person" p on p.id = v."personId" left join "Section" section on section.id = v."sectionId"
     where v.n <= ${most} and p.active
     order by p.id, v.n`;
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((list) => {
    const [first] = list;
    if (!first) return [];
    const { id, firstName, email, language, count } = first;
    const shifts = list.map(({ startsLocal, endsLocal, section }) => ({
      from: localFromDate(startsLocal),
      to: localFromDate(endsLocal),
      section: section ?? "",
    }));
    return [{ id, firstName, email, language, count, shifts }];
  });
}
