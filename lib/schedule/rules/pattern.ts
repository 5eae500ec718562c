const DAY = 24 * 60;

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** Start and length, in minutes, of a shift between two times of the clock; equal times are a whole day. */
export function patternOf(from: string, to: string): { startsAt: number; minutes: number } {
  const startsAt = minutesOf(from);
  return { startsAt, minutes: (minutesOf(to) - startsAt + DAY) % DAY || DAY };
}
