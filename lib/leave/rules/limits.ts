import { type UnderSettings, underEveryAgreement } from "./agreements";
import { dayText } from "./asked";
import { joinedWith } from "./chains";
import type { Explanation } from "./codes";
import { neighbours } from "./known";
import { occasionsBreach } from "./occasions";
import { daysInPeriodBreach } from "./period";
import { never, type Rule } from "./rule";

const limit = (code: Rule["code"], check: UnderSettings): Rule => ({
  code,
  check: (asked, known) => underEveryAgreement(asked, known, check),
});

/** Calendar days, first to last, of the chain the leave would join. */
export const consecutiveDays = limit("LEAVEAPP_MAX_CONSECUTIVE_DAYS", (asked, known, settings) => {
  const most = settings.maxConsecutiveDays;
  if (most === null) return null;
  const { run } = joinedWith(known.chains, asked);
  const days = run.last - run.first + 1;
  if (days <= most) return null;
  const values = { limit: most, days, from: dayText(run.first), to: dayText(run.last) };
  return asked.days > most
    ? never("tooManyDaysInARow", values)
    : { explanation: "tooManyDaysInARow", values, retry: asked.first + 1 };
});

export const occasions = limit("LEAVEAPP_MAX_OCCASIONS", (asked, known, settings) =>
  settings.maxOccasions === null ? null : occasionsBreach(asked, known.chains, settings.maxOccasions),
);

export const daysInPeriod = limit("LEAVEAPP_MAX_DAYS_IN_PERIOD", (asked, known, settings) =>
  settings.maxDaysInPeriod === null
    ? null
    : daysInPeriodBreach(asked, known.chains, settings.maxDaysInPeriod, settings.period),
);

/** Whole dates between the leave and the previous or following one of its reason; none at all is an extension. */
export const daysBetweenLeaves = limit("LEAVEAPP_MIN_DAYS_BETWEEN", (asked, known, settings) => {
  const least = settings.minDaysBetween;
  if (least === null) return null;
  const { previous, next } = neighbours(asked, known);
  const sides: { explanation: Explanation; gap: number; other: number | null }[] = [
    {
      explanation: "tooCloseAfter",
      gap: previous === null ? 0 : asked.first - previous - 1,
      other: previous,
    },
    { explanation: "tooCloseBefore", gap: next === null ? 0 : next - asked.last - 1, other: next },
  ];
  for (const { explanation, gap, other } of sides) {
    if (other === null || gap <= 0 || gap >= least) continue;
    return { explanation, values: { limit: least, gap, other: dayText(other) }, retry: asked.first + 1 };
  }
  return null;
});
