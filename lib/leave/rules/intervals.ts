import { countBelow } from "./sorted";

/** A half-open stretch of numbers, with what it stands for. */
export type Interval<T> = { start: number; end: number; item: T };

/** Intervals by start; `furthest[i]` is the one that reaches furthest among the first i + 1. */
export type Intervals<T> = { starts: readonly number[]; furthest: readonly Interval<T>[] };

export function intervals<T>(list: readonly Interval<T>[]): Intervals<T> {
  const sorted = [...list].sort((a, b) => a.start - b.start || a.end - b.end);
  const furthest: Interval<T>[] = [];
  let top: Interval<T> | undefined;
  for (const interval of sorted) {
    if (!top || interval.end > top.end) top = interval;
    furthest.push(top);
  }
  return { starts: sorted.map((interval) => interval.start), furthest };
}

/** Of the intervals that intersect [start, end), the one that ends last. */
export function furthestHit<T>(among: Intervals<T>, start: number, end: number): Interval<T> | null {
  const hit = among.furthest[countBelow(among.starts, end) - 1];
  return hit && hit.end > start ? hit : null;
}
