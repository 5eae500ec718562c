import { useTranslations } from "next-intl";
import type { ReasonSettings } from "@/lib/leave/schema/reasons";

/** A reason's rules in words, those that are off left out. Names are those of reasons and trackers by id. */
export function useRuleWords(
  reasonNames: ReadonlyMap<number, string>,
  trackers: ReadonlyMap<number, string>,
) {
  const t = useTranslations("org.rules");
  return (reason: ReasonSettings): string[] => {
    const { maxConsecutiveDays, maxOccasions, maxDaysInPeriod, minDaysBetween, bufferDays } = reason;
    const words: string[] = [];
    if (!reason.selectable) words.push(t("notSelectable"));
    if (reason.autoApprove) words.push(t("autoApprove"));
    if (maxConsecutiveDays !== null) words.push(t("maxConsecutiveDays", { n: maxConsecutiveDays }));
    if (maxOccasions !== null) words.push(t("maxOccasions", { n: maxOccasions }));
    if (maxDaysInPeriod !== null) {
      const values = { n: maxDaysInPeriod, months: reason.periodMonths };
      words.push(t(reason.periodKind === "rolling" ? "maxDaysInPeriod" : "maxDaysInYear", values));
    }
    if (minDaysBetween !== null) words.push(t("minDaysBetween", { n: minDaysBetween }));
    const names = reason.notPrecededBy.flatMap((id) => reasonNames.get(id) ?? []).join(", ");
    if (names !== "") {
      words.push(bufferDays === null ? t("afterWork", { names }) : t("afterDays", { names, n: bufferDays }));
    }
    const tracker = reason.trackerId === null ? undefined : trackers.get(reason.trackerId);
    if (tracker !== undefined) words.push(t("tracker", { tracker, least: reason.minBalance ?? 0 }));
    return words.length > 0 ? words : [t("none")];
  };
}
