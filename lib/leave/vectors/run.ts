import { z } from "zod";
import { wireMessage } from "../rules/codes";
import { evaluate, type Verdict } from "../rules/evaluate";
import type { IdReference } from "../rules/facts";
import { listSplit, readSpan } from "../rules/span";
import { leaveApplicationBody } from "../schema/application";
import { factsOf } from "./facts";
import { type CreateCase, createCase, datesCase, listSplitCase, type VectorFile } from "./format";

/** Worked cases are seen from Monday 2026-06-15. */
const NOW = new Date("2026-06-15T08:00:00Z");

export type Outcome = { name: string; failures: string[] };

/** Every case of a file through the pure rules; no failures = it passed. */
export function runVectors(file: VectorFile): Outcome[] {
  return [
    ...file.create.map((raw, i) => outcome(`create[${i}]`, createCase, raw, createFailures)),
    ...file.dates.map((raw, i) => outcome(`dates[${i}]`, datesCase, raw, datesFailures)),
    ...file.listSplit.map((raw, i) => outcome(`listSplit[${i}]`, listSplitCase, raw, listSplitFailures)),
  ];
}

/** One case; a broken one fails alone. */
function outcome<Schema extends z.ZodType>(
  place: string,
  schema: Schema,
  raw: unknown,
  failures: (worked: z.output<Schema>) => string[],
): Outcome {
  const parsed = schema.safeParse(raw);
  const id = z.object({ id: z.string() }).safeParse(raw).data?.id;
  const name = id ? `${id} (${place})` : place;
  if (parsed.success) return { name, failures: failures(parsed.data) };
  const [issue] = parsed.error.issues;
  return { name, failures: [`not in the format: ${issue?.path.join(".")} ${issue?.message}`] };
}

function datesFailures({ from, to, allDay, lastInstant, days }: z.output<typeof datesCase>): string[] {
  const span = readSpan(from, to);
  return differences({ allDay, lastInstant, days }, { ...span });
}

function listSplitFailures({
  from,
  to,
  today,
  upcoming,
  historical,
}: z.output<typeof listSplitCase>): string[] {
  return differences({ upcoming, historical }, listSplit(from, to, today));
}

function createFailures(worked: CreateCase): string[] {
  const { all, verdict } = judged(worked);
  const failures = differences({ code: worked.expect }, { code: all[0] ?? "OK" });
  if (worked.all) failures.push(...differences({ all: worked.all }, { all }));
  if (worked.firstStart !== undefined) {
    failures.push(
      ...differences({ firstStart: worked.firstStart }, { firstStart: verdict?.firstStart ?? null }),
    );
  }
  return failures;
}

function judged(worked: CreateCase): { all: string[]; verdict?: Verdict } {
  const body = leaveApplicationBody.safeParse(worked.request);
  if (!body.success) return { all: ["INVALID_PARAMETER_VALUE"] };
  const { from, to, reasonId, managerId } = body.data;
  const request = {
    from,
    to,
    reason: decoded(reasonId),
    manager: managerId === null ? null : decoded(managerId),
  };
  const verdict = evaluate(request, factsOf(worked, reasonId), NOW);
  return { all: verdict.violations.map(wireMessage), verdict };
}

/** In worked cases an id that starts with `bad` does not decode. */
const decoded = (received: string): IdReference => ({
  received,
  id: received.startsWith("bad") ? null : received,
});

function differences(expected: Record<string, unknown>, seen: Record<string, unknown>): string[] {
  return Object.keys(expected)
    .filter((key) => JSON.stringify(expected[key]) !== JSON.stringify(seen[key]))
    .map((key) => `${key}: expected ${JSON.stringify(expected[key])}, got ${JSON.stringify(seen[key])}`);
}
