import { useFormatter, useTranslations } from "next-intl";
import { isOvernight } from "@/components/schedule/entries";
import type { AgendaShift } from "@/lib/schedule/schema/agenda";

const clock = { hour: "2-digit", minute: "2-digit" } as const;
const asUtc = (local: string) => new Date(`${local.replace(" ", "T")}Z`);

/** A shift in words: its time on its own clock, on the reader's where that differs, its place, its breaks. */
export function useShiftWords(zone: string) {
  const t = useTranslations("schedule");
  const format = useFormatter();
  const onClock = (local: string) => format.dateTime(asUtc(local), { ...clock, timeZone: "UTC" });
  const onMine = (instant: string) => format.dateTime(new Date(instant), { ...clock, timeZone: zone });

  function time(shift: AgendaShift): string {
    const span = { from: onClock(shift.starts), to: onClock(shift.ends) };
    if (!isOvernight(shift)) return t("time", span);
    const day = { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" } as const;
    return t("timeOvernight", { ...span, day: format.dateTime(asUtc(shift.ends), day) });
  }

  /** Only where the shift's unit lives by another clock than the reader. */
  function otherClock(shift: AgendaShift): string | null {
    const [from, to] = [onMine(shift.startsAt), onMine(shift.endsAt)];
    if (from === onClock(shift.starts) && to === onClock(shift.ends)) return null;
    return t("otherClock", { place: placeOf(shift.timezone), from, to });
  }

  function place({ unit, section }: AgendaShift): string {
    return [unit, section].filter(Boolean).join(" · ");
  }

  function breaks(shift: AgendaShift): string {
    if (shift.breaks.length === 0) return t("noBreak");
    const [first] = shift.breaks;
    if (shift.breaks.length === 1 && first) {
      return t("oneBreak", { from: onClock(first.start), minutes: shift.breakMinutes });
    }
    return t("breaks", { count: shift.breaks.length, minutes: shift.breakMinutes });
  }

  return { time, otherClock, place, breaks };
}

/** "Europe/Helsinki" is the clock of Helsinki. */
const placeOf = (zone: string) => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
