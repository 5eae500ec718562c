import type { Trigger } from "@/lib/onboarding/schema/trigger";

const ranks = {
  unconditional: 0,
  beforeStart: 1,
  afterStart: 2,
  beforeLastDay: 3,
  todosDone: 4,
  tasksDone: 5,
  accessRevoked: 6,
} as const satisfies Record<Trigger["kind"], number>;

// Days before something run backwards: the more of them, the earlier.
const moment = (trigger: Trigger): readonly [rank: number, days: number, minute: number] => {
  const rank = ranks[trigger.kind];
  if (!("days" in trigger)) return [rank, 0, 0];
  return [rank, trigger.kind === "afterStart" ? trigger.days : -trigger.days, trigger.minute];
};

/** Blocks as they happen: at once, before the start, after it, and last what waits for something else. */
export function inTimeOrder<B extends { trigger: Trigger }>(blocks: readonly B[]): B[] {
  return [...blocks].sort((a, b) => {
    const [first, second] = [moment(a.trigger), moment(b.trigger)];
    return first[0] - second[0] || first[1] - second[1] || first[2] - second[2];
  });
}
