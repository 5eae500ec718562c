import { type Day, dayFromDate, instantFromDate, type LocalTime, localFromDate } from "@/lib/dates";
import { today } from "@/lib/dates/zones";
import type { Tx } from "@/lib/db";
import { type FireFacts, loadFireFacts } from "../commands/fire/facts";
import type { ItemKind } from "../content/kinds";
import type { StepState } from "../rules/assign";
import { planSequence } from "../rules/plan";
import type { HeldItem, HeldStep, SpreadFacts, Wording } from "../rules/spread";
import { triggerOf } from "../rules/trigger";
import type { Trigger, TriggerKind } from "../schema/trigger";
import { loadDone } from "./done";
import type { LoadedSequence } from "./sequence-plans";

/** A step with what its moment is told by. */
export type PlacedStep = HeldStep & { trigger: Trigger; local: LocalTime | null };
export type PersonFacts = Omit<SpreadFacts, "held"> & {
  facts: FireFacts;
  held: readonly PlacedStep[];
  /** Names of the person's sequences by the rows that give them. */
  names: ReadonlyMap<number, string>;
};

type Row = {
  personId: number;
  step: number;
  key: string;
  triggerKind: TriggerKind;
  days: number | null;
  minute: number | null;
  conditions: number[];
  state: StepState;
  dueLocal: Date | null;
  item: number | null;
  templateId: number;
  kind: ItemKind;
  title: string;
  version: string;
  fired: boolean;
  leftOut: boolean;
  sources: number[];
  assignment: number | null;
  assignmentState: "open" | "done" | "withdrawn";
  answers: unknown;
  dueDay: Date | null;
  task: number | null;
  taskDone: boolean;
};

/** All that spreading an edited sequence asks about people; without those who do not have it or have left. */
export async function loadSpreadFacts(
  tx: Tx,
  sequence: LoadedSequence,
  personIds: readonly number[],
  at: Date,
): Promise<PersonFacts[]> {
  const ids = [...personIds];
  const given = await tx.personSequence.findMany({
    where: { personId: { in: ids }, removedAt: null },
    orderBy: { personId: "asc" },
    select: { id: true, personId: true, sequenceId: true, sequence: { select: { name: true } } },
  });
  const names = new Map(given.map((row) => [row.id, row.sequence.name]));
  const wordings = await loadWordings(tx, sequence);
  const facts = await loadFireFacts(tx, ids, at);
  const done = await loadDone(tx, ids);
  const rows = Map.groupBy(await loadRows(tx, ids), (row) => row.personId);
  return given.flatMap((own): PersonFacts[] => {
    const found = facts.get(own.personId);
    if (own.sequenceId !== sequence.id || !found?.person.active) return [];
    return [
      {
        facts: found,
        names,
        wordings,
        planned: planSequence(sequence, found.person, found.isWorkday),
        held: stepsOf(rows.get(own.personId) ?? []),
        own: own.id,
        done: done(own.personId),
        now: instantFromDate(at),
        today: today(found.person.zone, at),
      },
    ];
  });
}

async function loadWordings(tx: Tx, { blocks }: LoadedSequence): Promise<Map<number, Wording>> {
  const items = new Map(
    blocks.flatMap((block) => block.items).map((item) => [item.templateId, item.content]),
  );
  const rows = await tx.$queryRaw<{ id: number; version: string }[]>`
    select id, md5(content::text) as version from "Template" where id = any(${[...items.keys()]})`;
  return new Map(rows.map(({ id, version }) => [id, { content: items.get(id), version }]));
}

const loadRows = (tx: Tx, ids: number[]): Promise<Row[]> => tx.$queryRaw<Row[]>`
  select s."personId", s.id as step, s."triggerKey" as key, s."triggerKind"::text as "triggerKind", s.days,
         s.minute, s.conditions, s.state::text as state, s."dueLocal",
         i.id as item, i."templateId", i.kind::text as kind, i.title, md5(i.content::text) as version,
         i."firedAt" is not null as fired, i."leftOutAt" is not null as "leftOut",
         array(select o."personSequenceId" from "StepItemSource" o where o."stepItemId" = i.id) as sources,
         a.id as assignment, a.state::text as "assignmentState", a.answers, a."dueDay",
         t.id as task, t."doneAt" is not null as "taskDone"
    from "Step" s
    left join "StepItem" i on i."stepId" = s.id
    left join "Assignment" a on a."stepItemId" = i.id
    left join "Task" t on t."stepItemId" = i.id
   where s."personId" = any(${ids})
   order by s.id, i.position, i.id`;

const stepsOf = (rows: readonly Row[]): PlacedStep[] =>
  [...Map.groupBy(rows, (row) => row.step).values()].flatMap(([first, ...others]) =>
    first
      ? [
          {
            id: first.step,
            key: first.key,
            state: first.state,
            trigger: triggerOf(first),
            local: first.dueLocal && localFromDate(first.dueLocal),
            items: [first, ...others].flatMap((row) => (row.item === null ? [] : itemOf(row, row.item))),
          },
        ]
      : [],
  );

const itemOf = (row: Row, id: number): HeldItem => ({
  id,
  templateId: row.templateId,
  kind: row.kind,
  title: row.title,
  version: row.version,
  fired: row.fired,
  leftOut: row.leftOut,
  sources: row.sources,
  assignment:
    row.assignment === null
      ? null
      : { id: row.assignment, state: row.assignmentState, answers: row.answers, day: dayOf(row.dueDay) },
  task: row.task === null ? null : { id: row.task, done: row.taskDone },
});

const dayOf = (date: Date | null): Day | null => date && dayFromDate(date);
