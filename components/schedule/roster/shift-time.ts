import { useFormatter, useTranslations } from "next-intl";
import type { RosterShift } from "@/lib/schedule/schema/roster";

/** Gives a function that writes a shift's time on its unit's clock, "22:00 – 06:00 (+1)" across midnight. */
export function useShiftTime(): (shift: Pick<RosterShift, "from" | "to">) => string {
  const t = useTranslations("roster");
  const format = useFormatter();
  const clock = (local: string) =>
    format.dateTime(new Date(`${local.replace(" ", "T")}Z`), {
      hour: "2-digit",
      minute: "2-digit",
      timeZone: "UTC",
    });
  return ({ from, to }) => {
    const isOvernight = to.slice(0, 10) > from.slice(0, 10) && to.slice(11) !== "00:00:00";
    return t(isOvernight ? "timeOvernight" : "time", { from: clock(from), to: clock(to) });
  };
}
