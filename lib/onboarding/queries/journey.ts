import { type Actor, isAdministrator } from "@/lib/auth/actor";
import { db, type Tx } from "@/lib/db";
import type { Progress } from "../rules/progress";
import type { GivenTodo } from "../schema/given-todos";
import type { SequenceSummary } from "../schema/library";
import type { PersonPlan } from "../schema/person-plan";
import type { Preboarding } from "../schema/preboarding";
import { listGivenTodos } from "./given-todos";
import { type Leaving, loadLeaving } from "./leaving";
import { listSequences } from "./library";
import { loadPersonPlan } from "./person-plan";
import { loadPlaceholderValues } from "./placeholder-values";
import { loadPreboarding } from "./preboarding";
import { onboardingProgressOf } from "./progress";
import { titlesOf } from "./titles";

/** A person's onboarding and offboarding as their page shows it. */
export type Journey = PersonPlan & {
  /** Null when there is nothing to do. */
  progress: Progress | null;
  todos: GivenTodo[];
  /** Null when there is no page for before the first day. */
  preboarding: Preboarding | null;
  /** Titles of the templates that conditional steps wait for. */
  titles: Map<number, string>;
  /** What could be given; null for readers who may only look. */
  offered: SequenceSummary[] | null;
  /** A last day that is planned or over, with its hand-over; null for readers who may only look. */
  leaving: Leaving | null;
};

/** Reads all of it; whether the actor may see this person has been asked before. Raises NOT_FOUND. */
export async function loadJourney(actor: Actor, personId: number, tx: Tx = db()): Promise<Journey> {
  const plan = await loadPersonPlan(personId, tx);
  const todos = await listGivenTodos(actor, personId, tx);
  const progress = await onboardingProgressOf([personId], tx);
  const values = await loadPlaceholderValues(tx, personId);
  const awaited = plan.steps.flatMap(({ trigger }) => ("templates" in trigger ? trigger.templates : []));
  return {
    ...plan,
    todos,
    preboarding: await loadPreboarding(personId, tx),
    progress: progress.get(personId) ?? null,
    titles: await titlesOf(awaited, tx, values),
    offered: isAdministrator(actor) ? await listSequences({}, tx) : null,
    leaving: isAdministrator(actor) ? await loadLeaving(personId, tx) : null,
  };
}
