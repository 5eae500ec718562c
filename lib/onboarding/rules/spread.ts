import type { Day, Instant } from "@/lib/dates";
import type { ItemKind } from "../content/kinds";
import type { StepState } from "./assign";
import { type Done, isMet } from "./firing";
import { isPast, type PlannedItem, type PlannedStep } from "./plan";
import { hasHappened } from "./removal";
import { type OpenAssignment, updateOf } from "./spread-update";

/** What a template says now; `version` differs whenever its content does. */
export type Wording = { content: unknown; version: string };
export type HeldItem = {
  id: number;
  templateId: number;
  kind: ItemKind;
  title: string;
  version: string;
  fired: boolean;
  leftOut: boolean;
  /** Which of the person's sequences gave it. */
  sources: readonly number[];
  assignment: OpenAssignment | null;
  task: { id: number; done: boolean } | null;
};
export type HeldStep = { id: number; key: string; state: StepState; items: readonly HeldItem[] };

export type SpreadFacts = {
  /** The edited sequence, planned for the person. */
  planned: readonly PlannedStep[];
  wordings: ReadonlyMap<number, Wording>;
  held: readonly HeldStep[];
  /** The row by which the person has the sequence. */
  own: number;
  done: Done;
  now: Instant;
  /** Where the person is. */
  today: Day;
};

/** `asks`: its moment is past, so that somebody chooses whether it happens now, or never. */
export type SpreadChange =
  | { kind: "add"; item: PlannedItem; to: PlannedStep; asks: boolean }
  /** Another sequence gives it at the same moment already: nothing but its origin changes. */
  | { kind: "share"; item: HeldItem; step: HeldStep }
  | { kind: "move"; item: HeldItem; from: HeldStep; to: PlannedStep; asks: boolean }
  | { kind: "update"; item: HeldItem; step: HeldStep }
  | { kind: "takeBack"; item: HeldItem; step: HeldStep }
  /** No longer from this sequence, and kept because another one gives it too. */
  | { kind: "unlink"; item: HeldItem; step: HeldStep };
export type LeftReason = "delivered" | "done" | "over" | "answered";
export type LeftAlone = { item: HeldItem; step: HeldStep; reason: LeftReason };
export type Spread = { changes: SpreadChange[]; leftAlone: LeftAlone[] };

type Occurrence = { item: HeldItem; step: HeldStep };

/**
 * What an edited sequence changes for a person who has it. What has been delivered or done stays; an item that was
 * moved after it had come does not come again. Applied, it leaves nothing to change.
 */
export function planSpread(facts: SpreadFacts): Spread {
  const spread: Spread = { changes: [], leftAlone: [] };
  const wanted = new Map<number, PlannedStep[]>();
  for (const step of facts.planned) {
    for (const { templateId } of step.items)
      wanted.set(templateId, [...(wanted.get(templateId) ?? []), step]);
  }
  const given = Map.groupBy(
    facts.held.flatMap((step) => step.items.map((item) => ({ item, step }))).filter(isFrom(facts.own)),
    ({ item }) => item.templateId,
  );
  for (const template of new Set([...wanted.keys(), ...given.keys()])) {
    planTemplate(facts, spread, template, wanted.get(template) ?? [], given.get(template) ?? []);
  }
  return spread;
}

const isFrom =
  (own: number) =>
  ({ item }: Occurrence): boolean =>
    item.sources.includes(own);
const isNever = ({ item, step }: Occurrence): boolean =>
  !item.fired && (item.leftOut || step.state === "skipped");

/** One template: what stands where it should, what moves there, what comes and what goes. */
function planTemplate(
  facts: SpreadFacts,
  spread: Spread,
  template: number,
  steps: readonly PlannedStep[],
  given: readonly Occurrence[],
): void {
  const keys = new Set(steps.map(({ key }) => key));
  const [placed, astray] = partition(given, ({ step }) => keys.has(step.key));
  const held = new Set(placed.map(({ step }) => step.key));
  const open = steps.filter(({ key }) => !held.has(key));
  const [settled, free] = partition(astray, (one) => one.item.fired || isNever(one));
  for (const one of placed) planWording(facts, spread, one);
  for (const one of free) {
    const to = open.shift();
    if (to) planMove(facts, spread, one, to);
    else if (isAlone(facts, one.item)) spread.changes.push({ kind: "takeBack", ...one });
    else spread.changes.push({ kind: "unlink", ...one });
  }
  for (const one of settled) {
    open.shift();
    if (steps.length > 0) planWording(facts, spread, one, "delivered");
    else planRemoved(facts, spread, one);
  }
  for (const to of open) planNew(facts, spread, template, to);
}

function planMove(facts: SpreadFacts, spread: Spread, one: Occurrence, to: PlannedStep): void {
  const isThere = itemIn(stepOf(facts, to), one.item.templateId) !== undefined;
  if (isThere || !isAlone(facts, one.item)) {
    spread.changes.push({ kind: isAlone(facts, one.item) ? "takeBack" : "unlink", ...one });
    planNew(facts, spread, one.item.templateId, to);
    return;
  }
  spread.changes.push({ kind: "move", item: one.item, from: one.step, to, asks: asks(facts, to) });
  planWording(facts, spread, one);
}

function planNew(facts: SpreadFacts, spread: Spread, template: number, to: PlannedStep): void {
  const step = stepOf(facts, to);
  const held = itemIn(step, template);
  const item = to.items.find(({ templateId }) => templateId === template);
  if (step && held) spread.changes.push({ kind: "share", item: held, step });
  else if (item) spread.changes.push({ kind: "add", item, to, asks: asks(facts, to) });
}

/** The content, where it was edited: what waits takes it, and what is open where that does no harm. */
function planWording(facts: SpreadFacts, spread: Spread, one: Occurrence, moved?: "delivered"): void {
  const wording = facts.wordings.get(one.item.templateId);
  if (isNever(one)) return;
  if (!wording || wording.version === one.item.version) {
    if (moved) spread.leftAlone.push({ ...one, reason: moved });
    return;
  }
  const verdict = updateOf(one.item, wording.content, facts.today);
  if (verdict === "update") spread.changes.push({ kind: "update", ...one });
  else spread.leftAlone.push({ ...one, reason: verdict });
}

/** What came and is in the sequence no more: what is still open goes, unless another sequence gives it too. */
function planRemoved(facts: SpreadFacts, spread: Spread, one: Occurrence): void {
  const { item } = one;
  if (isNever(one)) return;
  const isDone = item.assignment?.state === "done" || (item.task?.done ?? false);
  const happened = hasHappened({ ...item, assignment: item.assignment && { id: 0, done: isDone } });
  if (happened) spread.leftAlone.push({ ...one, reason: isDone ? "done" : "delivered" });
  else spread.changes.push({ kind: isAlone(facts, item) ? "takeBack" : "unlink", ...one });
}

const stepOf = ({ held }: SpreadFacts, { key }: PlannedStep): HeldStep | undefined =>
  held.find((step) => step.key === key);
const itemIn = (step: HeldStep | undefined, template: number): HeldItem | undefined =>
  step?.items.find(({ templateId }) => templateId === template);
const isAlone = ({ own }: SpreadFacts, item: HeldItem): boolean =>
  item.sources.every((source) => source === own);

function asks(facts: SpreadFacts, to: PlannedStep): boolean {
  const { now, done } = facts;
  const { when, trigger } = to;
  const step = stepOf(facts, to);
  if (step) return step.state === "fired" || step.state === "skipped";
  return when.kind === "now" || isPast(when, now) || isMet(trigger, done);
}

function partition<T>(list: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [list.filter(test), list.filter((one) => !test(one))];
}
