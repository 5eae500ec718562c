import { addDays, type Day } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { DaySpan, LeaveSettings, ReasonFacts } from "../../rules/facts";
import { overriding } from "../../rules/settings";
import { leaveOverrides } from "../../schema/overrides";

/** Employment under an agreement, with what the agreement says of one leave reason. */
export type EmploymentRow = {
  from: Day;
  to: Day | null;
  mayWriteLeave: boolean;
  hoursPerWeek: number;
  isAllowed: boolean;
  validFrom: Day | null;
  validTo: Day | null;
  overrides: object | null;
};

export type ReasonRow = {
  id: number;
  name: string;
  archived: boolean;
  selectable: boolean;
  autoApprove: boolean;
  maxConsecutiveDays: number | null;
  maxOccasions: number | null;
  maxDaysInPeriod: number | null;
  periodKind: "rolling" | "calendarYear";
  periodMonths: number;
  minDaysBetween: number | null;
  bufferDays: number | null;
  minBalance: number | null;
  notPrecededBy: number[];
  trackerId: number | null;
  trackerName: string | null;
  trackerUnit: "days" | "hours" | null;
  trackerReasonIds: number[];
};

/** A reason with its settings and its tracker. */
export const reasonQuery = (reasonId: number) => Prisma.sql`
  select r.id, r.name, r."archivedAt" is not null as archived, r.selectable, r."autoApprove",
         r."maxConsecutiveDays", r."maxOccasions", r."maxDaysInPeriod", r."periodKind"::text, r."periodMonths",
         r."minDaysBetween", r."bufferDays", r."minBalance"::float8,
         array(select "predecessorId" from "LeaveReasonPredecessor" where "reasonId" = r.id) as "notPrecededBy",
         r."trackerId", t.name as "trackerName", t.unit::text as "trackerUnit",
         array(select id from "LeaveReason" where "trackerId" = r."trackerId") as "trackerReasonIds"
    from "LeaveReason" r left join "TimeTracker" t on t.id = r."trackerId"
   where r.id = ${reasonId}`;

/** A person's employments in order. */
export const employmentsQuery = (personId: number, reasonId: number) => Prisma.sql`
  select e."from"::text, e."to"::text, e."mayWriteLeave", a."hoursPerWeek"::float8,
         r.id is not null as "isAllowed", r."validFrom"::text, r."validTo"::text, r.overrides
    from "Employment" e
    join "Agreement" a on a.id = e."agreementId"
    left join "AgreementReason" r on r."agreementId" = e."agreementId" and r."reasonId" = ${reasonId}
   where e."personId" = ${personId}
   order by e."from"`;

export function reasonFacts(row: ReasonRow, employments: readonly EmploymentRow[]): ReasonFacts {
  const settings: LeaveSettings = {
    maxConsecutiveDays: row.maxConsecutiveDays,
    maxOccasions: row.maxOccasions,
    maxDaysInPeriod: row.maxDaysInPeriod,
    period: row.periodKind === "calendarYear" ? "calendarYear" : row.periodMonths,
    minDaysBetween: row.minDaysBetween,
    notPrecededBy: row.notPrecededBy,
    bufferDays: row.bufferDays,
    minBalance: row.minBalance ?? 0,
  };
  return {
    id: row.id,
    archived: row.archived,
    selectable: row.selectable,
    notOnAgreement: employments.flatMap(withoutReason),
    settings,
    terms: employments
      .filter(({ isAllowed, overrides }) => isAllowed && Object.keys(overrides ?? {}).length > 0)
      .map(({ from, to, overrides }) => ({
        from,
        to,
        settings: overriding(settings, leaveOverrides.parse(overrides)),
      })),
  };
}

/** The days of an employment on which its agreement does not have the reason. */
function withoutReason({ from, to, isAllowed, validFrom, validTo }: EmploymentRow): DaySpan[] {
  if (!isAllowed) return [{ from, to }];
  const before = validFrom ? [{ from, to: earlier(addDays(validFrom, -1), to) }] : [];
  const after = validTo ? [{ from: validTo < from ? from : addDays(validTo, 1), to }] : [];
  return [...before, ...after].filter((span) => span.to === null || span.from <= span.to);
}

const earlier = (day: Day, limit: Day | null): Day => (limit !== null && limit < day ? limit : day);

/** The employment in force on a day; before the first one the coming one, after the last one that. */
export function employmentOn(employments: readonly EmploymentRow[], day: Day): EmploymentRow | undefined {
  return employments.find(({ to }) => to === null || to >= day) ?? employments.at(-1);
}

/** A person's employments in order, for queries that want nothing else. */
export const employmentRows = (tx: Tx, personId: number, reasonId: number) =>
  tx.$queryRaw<EmploymentRow[]>(employmentsQuery(personId, reasonId));
