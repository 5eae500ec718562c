import { type Day, daysBetween } from "@/lib/dates";
import { today } from "@/lib/dates/zones";

export type Starter = { active: boolean; startDay: Day | null; zone: string };

/**
 * Whether the first day is still to come: until it begins on the person's clock, preboarding pages go out by mail and
 * the links to them work. Nobody who has left or has no start day is about to start.
 */
export const isBeforeStart = ({ active, startDay, zone }: Starter, now: Date): boolean =>
  active && startDay !== null && today(zone, now) < startDay;

/** Whole days on the person's calendar until the first one; 1 is tomorrow. */
export const daysUntil = (startDay: Day, zone: string, now: Date): number =>
  daysBetween(today(zone, now), startDay);
