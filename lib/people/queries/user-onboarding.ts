import type { z } from "zod";
import { instantFromDate } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { loadPersonPlan } from "@/lib/onboarding/queries/person-plan";
import { loadProgressOf } from "@/lib/onboarding/queries/progress";
import type { timelineStep } from "../contract/users";

/** How far a person's onboarding is, and when it was finished for the first time. Raises NOT_FOUND. */
export async function userProgress(id: number, tx: Tx = db()) {
  const person = await tx.person.findUnique({ where: { id }, select: { onboardedAt: true } });
  if (!person) throw notFound();
  const progress = await loadProgressOf(tx, id);
  return { ...progress, finished_at: person.onboardedAt && instantFromDate(person.onboardedAt) };
}

/** Every step of a person, past and to come, in the order of its moments. Raises NOT_FOUND. */
export async function userTimeline(
  id: number,
  tx: Tx = db(),
): Promise<{ steps: z.input<typeof timelineStep>[] }> {
  const { steps } = await loadPersonPlan(id, tx);
  return {
    steps: steps.map(({ key, state, local, timezone, firedAt, items }) => ({
      trigger: key,
      state,
      planned_for: local,
      timezone,
      fired_at: firedAt,
      items: items.map(({ kind, title, outcome, doneAt, sequences }) => ({
        kind,
        title,
        outcome,
        done_at: doneAt,
        sequences,
      })),
    })),
  };
}
