import { type Asked, dayText } from "./asked";
import { type Chains, joinedWith } from "./chains";
import { monthsLater } from "./months";
import type { Breach } from "./rule";
import { countUpTo } from "./sorted";

const WINDOW_MONTHS = 12;

/**
 * Chain starts in (T − 12 months, T], for the start T of the chain the leave would join and for every later
 * chain start whose window holds that one: a back-dated leave counts against what came after it too.
 */
export function occasionsBreach(asked: Asked, chains: Chains, most: number): Breach | null {
  const { run, earlier, later } = joinedWith(chains, asked);
  const startsSince = (edge: number) => Math.max(0, earlier - countUpTo(chains.firsts, edge)) + 1;
  for (let at = later - 1; at < chains.firsts.length; at += 1) {
    const start = at < later ? run.first : (chains.firsts[at] as number);
    const edge = monthsLater(start, -WINDOW_MONTHS);
    if (edge >= run.first) return null;
    const count = startsSince(edge) + Math.max(0, at - later + 1);
    if (count > most) {
      const values = { limit: most, count, from: dayText(edge + 1), to: dayText(start) };
      return { explanation: "tooManyOccasions", values, retry: asked.first + 1 };
    }
  }
  return null;
}
