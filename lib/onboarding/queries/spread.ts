import { createHash } from "node:crypto";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { fillText } from "../content/fill-text";
import type { PlannedStep } from "../rules/plan";
import { type HeldItem, planSpread, type Spread, type SpreadChange } from "../rules/spread";
import { triggerKey } from "../rules/trigger";
import {
  SPREAD_SHOWN,
  type SpreadLine,
  type SpreadPerson,
  type SpreadPlace,
  type SpreadPreview,
} from "../schema/spread";
import { type LoadedSequence, loadKnownSequences } from "./sequence-plans";
import { loadSpreadFacts, type PersonFacts, type PlacedStep } from "./spread-facts";
import { titlesOf } from "./titles";

// So many people are looked at together.
const AT_ONCE = 100;

/**
 * Whom an edited sequence would change if it reached those who have it, and how; at most `shown` people. Changes
 * nothing. An archived one counts too. Raises NOT_FOUND.
 */
export async function previewSpread(
  sequenceId: number,
  { shown = SPREAD_SHOWN }: { shown?: number } = {},
  tx: Tx = db(),
): Promise<SpreadPreview> {
  const at = now();
  const sequence = (await loadKnownSequences(tx, [sequenceId], "archivedToo")).get(sequenceId);
  if (!sequence) throw notFound();
  const candidates = await peopleWithAnother(tx, sequence);
  const people: SpreadPerson[] = [];
  let looked = 0;
  while (looked < candidates.length && people.length <= shown) {
    const batch = candidates.slice(looked, looked + AT_ONCE);
    looked += batch.length;
    for (const facts of await loadSpreadFacts(tx, sequence, batch, at)) {
      const spread = planSpread(facts);
      if (spread.changes.length > 0) people.push(personDto(facts, spread));
    }
  }
  const awaited = people.flatMap(({ lines }) => lines.flatMap(templatesIn));
  const titles = await titlesOf([...new Set(awaited)], tx);
  return {
    people: people.slice(0, shown),
    hasMore: people.length > shown || looked < candidates.length,
    titles: [...titles].map(([id, title]) => ({ id, title })),
  };
}

/** People whose items are not exactly those of the sequence as it stands: cheap to ask, and nobody is missed. */
async function peopleWithAnother(tx: Tx, { id, blocks }: LoadedSequence): Promise<number[]> {
  const wanted = blocks.flatMap(({ trigger, items }) =>
    items.map(({ templateId }) => ({ key: triggerKey(trigger), templateId })),
  );
  const rows = await tx.$queryRaw<{ personId: number }[]>`
    with wanted as (
      select w.key, w.template, md5(t.content::text) as version
        from unnest(${wanted.map(({ key }) => key)}::text[], ${wanted.map(({ templateId }) => templateId)}::int[])
             as w (key, template) join "Template" t on t.id = w.template)
    select p."personId" from "PersonSequence" p
      join "Person" who on who.id = p."personId" and who.active
      left join "StepItemSource" o on o."personSequenceId" = p.id
      left join "StepItem" i on i.id = o."stepItemId"
      left join "Step" s on s.id = i."stepId"
      left join wanted w on w.key = s."triggerKey" and w.template = i."templateId"
                        and w.version = md5(i.content::text)
     where p."sequenceId" = ${id} and p."removedAt" is null
     group by p."personId"
    having count(w.key) <> (select count(*) from wanted) or count(i.id) <> count(w.key)
     order by p."personId"`;
  return rows.map((row) => row.personId);
}

/** The same changes have the same fingerprint; anything that would happen otherwise changes it. */
export function fingerprint({ wordings }: Pick<PersonFacts, "wordings">, { changes }: Spread): string {
  const lines = changes.map((change) => [
    change.kind,
    change.item.templateId,
    wordings.get(change.item.templateId)?.version ?? "",
    "id" in change.item ? change.item.id : 0,
    "to" in change ? [change.to.key, change.to.when, change.asks] : [],
  ]);
  return createHash("sha256").update(JSON.stringify(lines)).digest("base64url").slice(0, 22);
}

function personDto(facts: PersonFacts, spread: Spread): SpreadPerson {
  const { person, values } = facts.facts;
  const titleOf = (item: { title: string }) => fillText(item.title, values);
  return {
    id: person.id,
    name: person.name,
    timezone: person.zone,
    seen: fingerprint(facts, spread),
    lines: spread.changes.map((change) => ({ ...lineOf(facts, change), title: titleOf(change.item) })),
    left: spread.leftAlone.map(({ item, reason }) => ({
      itemKind: item.kind,
      title: titleOf(item),
      reason,
    })),
  };
}

function lineOf(facts: PersonFacts, change: SpreadChange): SpreadLine {
  const held = "step" in change ? change.step : "from" in change ? change.from : null;
  const source: HeldItem | null = "fired" in change.item ? change.item : null;
  return {
    kind: change.kind,
    itemKind: change.item.kind,
    title: change.item.title,
    from: held && heldPlace(facts, held.id),
    to: "to" in change ? targetPlace(facts, change.to) : null,
    asks: "to" in change && change.asks ? change.to.key : null,
    isOpen: source?.fired ?? false,
    others: (source?.sources ?? [])
      .filter((id) => id !== facts.own)
      .flatMap((id) => facts.names.get(id) ?? []),
  };
}

const heldPlace = ({ held }: PersonFacts, id: number): SpreadPlace | null => {
  const step: PlacedStep | undefined = held.find((one) => one.id === id);
  return step ? { local: step.local, trigger: step.trigger } : null;
};

/** A step that the person has keeps its own moment, which may have been moved for them. */
function targetPlace({ held }: PersonFacts, { key, trigger, when }: PlannedStep): SpreadPlace {
  const step = held.find((one) => one.key === key);
  if (step) return { local: step.local, trigger };
  return { local: when.kind === "at" ? when.local : null, trigger };
}

const templatesIn = ({ from, to }: SpreadLine): number[] =>
  [from, to].flatMap((place) => (place && "templates" in place.trigger ? place.trigger.templates : []));
