import autocannon, { type Options } from "autocannon";

/** Somebody who answers the same question; `load` is what is sent to them. */
export type Contestant = { name: string; load: Options };

export type Plan = { rounds: number; seconds: number; connections: number };

export type Standing = {
  name: string;
  /** Answers a second: the median round. */
  rate: number;
  p99: number;
  /** Of each round's rate to the floor's in the same round. */
  ratio: { median: number; low: number; high: number };
};

export const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
export const median = (numbers: readonly number[]) =>
  sorted(numbers)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** A small deterministic shuffle: the order differs from round to round, and a run can be repeated. */
function shuffled<T>(list: readonly T[], round: number): T[] {
  const copy = [...list];
  let seed = round * 2_654_435_761 + 1;
  for (let at = copy.length - 1; at > 0; at--) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = seed % (at + 1);
    [copy[at], copy[other]] = [copy[other] as T, copy[at] as T];
  }
  return copy;
}

async function measure({ name, load }: Contestant, { seconds, connections }: Plan) {
  const result = await autocannon({ ...load, connections, duration: seconds });
  const bad = result.errors + result.timeouts + result.non2xx;
  if (bad > 0)
    throw new Error(
      `${name}: ${bad} of ${result.requests.total} answers were errors; the run does not count.`,
    );
  return { rate: result.requests.total / result.duration, p99: result.latency.p99 };
}

/**
 * Lets all contestants run in every round, in changing order, after a warm-up, and compares each with
 * the first one (the floor) within the same round. Raises an Error when any answer is not a success.
 */
export async function compare(
  contestants: readonly [Contestant, ...Contestant[]],
  plan: Plan,
): Promise<Standing[]> {
  for (const contestant of contestants) await measure(contestant, { ...plan, seconds: 2 });
  const rounds: Map<string, { rate: number; p99: number }>[] = [];
  for (let round = 0; round < plan.rounds; round++) {
    const results = new Map<string, { rate: number; p99: number }>();
    for (const contestant of shuffled(contestants, round)) {
      results.set(contestant.name, await measure(contestant, plan));
    }
    rounds.push(results);
  }
  const floor = contestants[0].name;
  return contestants.map(({ name }) => {
    const own = rounds.map((round) => round.get(name) ?? { rate: Number.NaN, p99: Number.NaN });
    const ratios = rounds.map(
      (round, at) => (own[at]?.rate ?? Number.NaN) / (round.get(floor)?.rate ?? Number.NaN),
    );
    return {
      name,
      rate: median(own.map((one) => one.rate)),
      p99: median(own.map((one) => one.p99)),
      ratio: { median: median(ratios), low: Math.min(...ratios), high: Math.max(...ratios) },
    };
  });
}

/** The standings as a Markdown table. */
export function table(title: string, standings: readonly Standing[]): string {
  const rows = standings.map(({ name, rate, p99, ratio }) => {
    const range = `${ratio.median.toFixed(2)} (${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)})`;
    return `| ${name} | ${Math.round(rate).toLocaleString("en")} | ${p99} | ${range} |`;
  });
  return [
    `### ${title}`,
    "",
    "| | answers/s | p99 ms | to the first |",
    "|---|---:|---:|---:|",
    ...rows,
    "",
  ].join("\n");
}
