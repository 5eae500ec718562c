import { atTime, type Day, dateFromInstant, dayOf, instantFromDate } from "@/lib/dates";
import { toInstant, toLocal } from "@/lib/dates/zones";

const QUARTER_MS = 15 * 60_000;
const EIGHT = "08:00";

/** The start of the quarter of an hour that an instant lies in: wherever it turns eight, it does so at one. */
export const quarterOf = (at: Date): Date => new Date(Math.floor(at.getTime() / QUARTER_MS) * QUARTER_MS);

/** The quarter before an instant's own: from there on nobody has been told, where nothing is known. */
export const quarterBefore = (at: Date): Date => new Date(quarterOf(at).getTime() - QUARTER_MS);

/**
 * Where today's eight o'clock came after one instant and not after another, by the day it is there. A zone in which
 * a whole day was missed has today's turn only, and not before eight.
 */
export function zonesPastEight(zones: readonly string[], after: Date, at: Date): Map<Day, string[]> {
  const now = instantFromDate(at);
  const turned = zones.flatMap((zone) => {
    const day = dayOf(toLocal(now, zone));
    const eight = dateFromInstant(toInstant(atTime(day, EIGHT), zone));
    return eight > after && eight <= at ? [{ day, zone }] : [];
  });
  return new Map(
    [...Map.groupBy(turned, ({ day }) => day)].map(([day, list]) => [day, list.map(({ zone }) => zone)]),
  );
}
