import type pg from "pg";
import { dueSql, furthestToday } from "@/lib/jobs/tick";
import { median } from "./compare";

/** Long ago: nothing can be due. */
const at = new Date("2000-01-01T08:00:00Z");
const values = [at, furthestToday(at)];
const ticksInRound = 500;

/**
 * A tick with nothing due on two databases, in turns, and its plan on the first. Raises Error at a sequential scan
 * of a table that grows with the company; one of a few rows is rightly read as it lies.
 */
export async function compareTicks(large: pg.Client, small: pg.Client, rounds: number): Promise<string> {
  const { rows } = await large.query<{ "QUERY PLAN": string }>({ text: `explain ${dueSql}`, values });
  const plan = rows.map((row) => row["QUERY PLAN"]);
  const scans = plan
    .filter((line) => line.includes(" on "))
    .map((line) => line.trim().replace(/ +\(cost.*/, ""));
  if (scans.some((line) => /Seq Scan on "(Step|Person|Mail)"/.test(line))) throw new Error(plan.join("\n"));
  const times: [number, number][] = [];
  for (const client of [large, small]) await measure(client);
  for (let round = 0; round < rounds; round++) times.push([await measure(large), await measure(small)]);
  const ratios = times.map(([one, other]) => one / other);
  const ms = (which: 0 | 1) => median(times.map((pair) => pair[which])).toFixed(3);
  return [
    "A tick with nothing due: one query",
    ...scans.map((line) => `  ${line}`),
    `  median ${ms(0)} ms; at 1,000 people and 30,000 steps ${ms(1)} ms`,
    `  ratio ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`,
    "",
  ].join("\n");
}

/** Milliseconds of the median tick. */
async function measure(client: pg.Client): Promise<number> {
  const times: number[] = [];
  // The morning's reminders have been told, as far as this tick knows.
  await client.query(`update "Organisation" set "overdueToldTo" = $1`, [at]);
  for (let nth = 0; nth < ticksInRound; nth++) {
    const started = performance.now();
    const { rows } = await client.query(dueSql, values);
    times.push(performance.now() - started);
    if (Object.values(rows[0] ?? {}).some(Boolean)) throw new Error("something was due long ago");
  }
  return median(times);
}
