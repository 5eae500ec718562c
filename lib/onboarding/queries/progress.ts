import { db, type Tx } from "@/lib/db";
import { type CountedItem, type Progress, progressOf } from "../rules/progress";

type Row = Omit<CountedItem, "state"> & { personId: number; state: string };

/** How far each person is, by id; people without anything to do are left out. */
export async function onboardingProgressOf(
  personIds: readonly number[],
  tx: Tx = db(),
): Promise<Map<number, Progress>> {
  const ids = [...personIds];
  const rows = await tx.$queryRaw<Row[]>`
    select "personId", "templateId", kind::text as kind, state::text as state,
           coalesce(content->'course', 'null') <> 'null' as course
      from "Assignment"
     where "personId" = any(${ids}) and kind in ('todo', 'resource') and state <> 'withdrawn'
    union all
    select s."personId", i."templateId", i.kind::text, 'waiting', coalesce(i.content->'course', 'null') <> 'null'
      from "Step" s join "StepItem" i on i."stepId" = s.id
     where s."personId" = any(${ids}) and i.kind in ('todo', 'resource')
       and s.state in ('waiting', 'due', 'parked') and i."firedAt" is null and i."leftOutAt" is null`;
  const byPerson = Map.groupBy(rows, (row) => row.personId);
  return new Map([...byPerson].map(([id, items]) => [id, progressOf(items.map(counted))]));
}

const counted = ({ state, ...row }: Row): CountedItem => ({
  ...row,
  state: state === "open" || state === "done" ? state : "waiting",
});

/** How far one person is; nothing to do is 100 per cent of nothing. */
export const loadProgressOf = async (tx: Tx, personId: number): Promise<Progress> =>
  (await onboardingProgressOf([personId], tx)).get(personId) ?? progressOf([]);
