import { now } from "@/lib/clock";
import { today } from "@/lib/dates/zones";
import { db, type Tx } from "@/lib/db";
import type { FieldError } from "@/lib/errors";

type Judged = {
  termination_date?: string | undefined;
  sequences?: readonly number[] | undefined;
  user?: number | undefined;
};

/** What is wrong with a planned last day beside its schema: the day gone by in UTC, nobody to leave, other sequences. */
export async function offboardingClashes(plan: Judged, tx: Tx = db()): Promise<FieldError[]> {
  const { termination_date: lastDay, sequences = [], user } = plan;
  const wrong: FieldError[] = [];
  if (lastDay !== undefined && lastDay < today("UTC", now())) {
    wrong.push({ path: ["termination_date"], message: "date_in_past" });
  }
  const known = await tx.sequence.count({
    where: { id: { in: [...sequences] }, category: "offboarding", archivedAt: null },
  });
  if (known < sequences.length) wrong.push({ path: ["sequences"], message: "invalid_sequences" });
  if (user !== undefined && (await tx.person.count({ where: { id: user, role: { not: 1 } } })) === 0) {
    wrong.push({ path: ["user"], message: "does_not_exist" });
  }
  return wrong;
}
