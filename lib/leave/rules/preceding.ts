import { dayNumber } from "@/lib/dates";
import { underEveryAgreement } from "./agreements";
import { type Asked, dayToStartAfter } from "./asked";
import type { LeaveSettings } from "./facts";
import { furthestHit } from "./intervals";
import { type Known, nextPunchStart, predecessor } from "./known";
import { type Breach, never, type Rule } from "./rule";

/** The leave does not follow one of certain reasons too closely without any work in between. */
export const precedingLeave: Rule = {
  code: "LEAVEAPP_PRECEEDING_LEAVE_WITHOUT_WORK",
  check: (asked, known) => underEveryAgreement(asked, known, tooSoon),
};

function tooSoon(asked: Asked, known: Known, settings: LeaveSettings): Breach | null {
  const among = known.predecessors.get(settings);
  const before = among && predecessor(asked, among);
  if (!before) return null;
  const last = dayNumber(before.leave.last);
  // A timed leave may end on the very day: no whole date lies between either way.
  const gap = Math.max(0, asked.first - last - 1);
  if (settings.bufferDays !== null && gap >= settings.bufferDays) return null;
  if (furthestHit(known.punches, before.end, asked.start)) return null;

  const punch = nextPunchStart(known, asked.start);
  const afterWork = punch === null ? Number.POSITIVE_INFINITY : dayToStartAfter(asked, punch + 1);
  const afterBuffer =
    settings.bufferDays === null ? Number.POSITIVE_INFINITY : last + settings.bufferDays + 1;
  const retry = Math.min(afterWork, afterBuffer);
  const values = {
    last: before.leave.last,
    gap,
    ...(settings.bufferDays === null ? {} : { buffer: settings.bufferDays }),
  };
  const explanation = settings.bufferDays === null ? "precededWithoutWork" : "precededTooClosely";
  return retry === Number.POSITIVE_INFINITY ? never(explanation, values) : { explanation, values, retry };
}
