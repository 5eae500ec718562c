import type { Tx } from "@/lib/db";
import { type CountedItem, type Progress, progressOf } from "../rules/progress";

type Row = CountedItem & { personId: number };

/**
 * How far each of the people is with what onboarding gave or will give them, counted now. People with
 * nothing to do are left out.
 */
export async function onboardingProgressOf(
  personIds: readonly number[],
  tx: Tx,
): Promise<Map<number, Progress>> {
  if (personIds.length === 0) return new Map();
  const ids = [...personIds];
  const rows = await tx.$queryRaw<Row[]>`
    select a."personId", a."templateId", a.kind::text as kind,
           a.content -> 'course' is not null and a.content -> 'course' <> 'null' as course,
           case when a.state = 'done' then 'done' else 'open' end as state
      from "Assignment" a
     where a."personId" = any(${ids}) and a.state <> 'withdrawn' and a.kind in ('todo', 'resource')
    union all
    select s."personId", i."templateId", i.kind::text,
           i.content -> 'course' is not null and i.content -> 'course' <> 'null', 'waiting'
      from "Step" s join "StepItem" i on i."stepId" = s.id
     where s."personId" = any(${ids}) and i."firedAt" is null and i.kind in ('todo', 'resource')
       and s.state in ('waiting', 'due', 'parked')`;
  const byPerson = Map.groupBy(rows, (row) => row.personId);
  const counted = [...byPerson].map(([id, items]): [number, Progress] => [id, progressOf(items)]);
  return new Map(counted.filter(([, progress]) => progress.total > 0));
}
