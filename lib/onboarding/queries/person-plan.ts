import { instantFromDate, localFromDate } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { absentCompanions, type MissingCompanion, missingCompanions } from "../content/companions";
import { fillText } from "../content/fill-text";
import type { PlaceholderValues } from "../content/placeholders";
import { triggerOf } from "../rules/trigger";
import type { GivenSequence, PersonPlan, PlanItem, PlanStepDto } from "../schema/person-plan";
import { fullName, loadPlaceholderValues } from "./placeholder-values";

/** Everything that happened and will happen to a person, in the order of its moments, and the sequences behind it. Raises NOT_FOUND. */
export async function loadPersonPlan(personId: number, tx: Tx = db()): Promise<PersonPlan> {
  const values = await loadPlaceholderValues(tx, personId);
  return {
    sequences: await givenSequences(tx, personId),
    steps: await steps(tx, personId, values),
    missing: await missing(tx, personId, values),
  };
}

/** Who is not there for what is still to come. */
async function missing(tx: Tx, personId: number, values: PlaceholderValues): Promise<MissingCompanion[]> {
  const absent = absentCompanions(values);
  if (absent.length === 0) return [];
  const coming = await tx.stepItem.findMany({
    where: { firedAt: null, leftOutAt: null, step: { personId, state: { notIn: ["fired", "skipped"] } } },
    orderBy: { id: "asc" },
    select: { title: true, content: true },
  });
  return missingCompanions(
    coming.map(({ title, content }) => ({ title: fillText(title, values), content })),
    absent,
  );
}

async function givenSequences(tx: Tx, personId: number): Promise<GivenSequence[]> {
  const rows = await tx.personSequence.findMany({
    where: { personId, removedAt: null },
    orderBy: { id: "asc" },
    select: {
      assignedAt: true,
      assignedBy: { select: { firstName: true, lastName: true } },
      sequence: { select: { id: true, name: true, category: true } },
    },
  });
  return rows.map(({ sequence, assignedAt, assignedBy }) => ({
    ...sequence,
    assignedAt: instantFromDate(assignedAt),
    assignedBy: assignedBy && fullName(assignedBy),
  }));
}

const itemColumns = {
  id: true,
  templateId: true,
  kind: true,
  title: true,
  firedAt: true,
  leftOutAt: true,
  sources: { select: { personSequence: { select: { sequence: { select: { name: true } } } } } },
  assignment: { select: { id: true, state: true, doneAt: true } },
  task: { select: { id: true, doneAt: true } },
} as const;

async function steps(tx: Tx, personId: number, values: PlaceholderValues): Promise<PlanStepDto[]> {
  const rows = await tx.step.findMany({
    where: { personId },
    orderBy: [{ dueAt: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    select: {
      id: true,
      triggerKey: true,
      triggerKind: true,
      days: true,
      minute: true,
      conditions: true,
      state: true,
      dueLocal: true,
      timezone: true,
      setLocal: true,
      firedAt: true,
      attempts: true,
      lastError: true,
      retryAt: true,
      items: { orderBy: [{ position: "asc" }, { id: "asc" }], select: itemColumns },
    },
  });
  return rows.map((row) => ({
    id: row.id,
    key: row.triggerKey,
    trigger: triggerOf(row),
    state: row.state,
    local: row.dueLocal && localFromDate(row.dueLocal),
    timezone: row.timezone,
    isMoved: row.setLocal !== null,
    firedAt: row.firedAt && instantFromDate(row.firedAt),
    failure: row.lastError
      ? {
          attempts: row.attempts,
          reason: row.lastError,
          retryAt: row.retryAt && instantFromDate(row.retryAt),
        }
      : null,
    items: row.items.map((item) => itemDto(item, values)),
  }));
}

type ItemRow = Omit<
  PlanItem,
  "outcome" | "isLeftOut" | "doneAt" | "assignmentId" | "taskId" | "sequences"
> & {
  firedAt: Date | null;
  leftOutAt: Date | null;
  sources: { personSequence: { sequence: { name: string } } }[];
  assignment: { id: number; state: "open" | "done" | "withdrawn"; doneAt: Date | null } | null;
  task: { id: number; doneAt: Date | null } | null;
};

const DOABLE = new Set(["todo", "resource"]);

function itemDto(
  { firedAt, leftOutAt, sources, assignment, task, ...item }: ItemRow,
  values: PlaceholderValues,
): PlanItem {
  const doneAt = task ? task.doneAt : (assignment?.doneAt ?? null);
  const state = task
    ? task.doneAt
      ? "done"
      : "open"
    : DOABLE.has(item.kind)
      ? assignment?.state
      : undefined;
  return {
    ...item,
    title: fillText(item.title, values),
    outcome: leftOutAt ? "withdrawn" : firedAt ? (state ?? "given") : null,
    isLeftOut: leftOutAt !== null,
    doneAt: doneAt && instantFromDate(doneAt),
    assignmentId: assignment?.id ?? null,
    taskId: task?.id ?? null,
    sequences: sources.map((source) => source.personSequence.sequence.name),
  };
}
