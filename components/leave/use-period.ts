import { useFormatter, useTranslations } from "next-intl";
import type { LocalTime } from "@/lib/dates";
import { readSpan } from "@/lib/leave/rules/span";

type Sent = { from: string; to: string };

/** A leave's period in words: "6 – 8 Jul 2026", or with its times where it is not whole days. */
export function usePeriod(): (leave: Sent) => string {
  const format = useFormatter();
  const t = useTranslations("leave");
  return ({ from, to }) => {
    const span = readSpan(from, to);
    if (!span) return `${from} – ${to}`;
    const isWhole = span.from.endsWith("00:00:00") && span.lastInstant.endsWith("23:59:59");
    if (isWhole && span.first === span.last) return format.dateTime(asUtc(span.from), fullDay);
    // Not dateTimeRange: server and browser put different spaces into it.
    if (isWhole) {
      const first = format.dateTime(asUtc(span.from), sameYear(span) ? shortDay : { ...shortDay, ...year });
      return `${first} – ${format.dateTime(asUtc(`${span.last} 00:00:00`), { ...shortDay, ...year })}`;
    }
    const day = format.dateTime(asUtc(span.from), fullDay);
    const ends = dayText(span.to) === dayText(span.from) ? {} : { day: "numeric", month: "short" };
    return t("timed", {
      day,
      from: format.dateTime(asUtc(span.from), clock),
      to: format.dateTime(asUtc(span.to), { ...ends, ...clock } as typeof clock),
    });
  };
}

const year = { year: "numeric" } as const;
const shortDay = { day: "numeric", month: "short" } as const;
const fullDay = { weekday: "short", ...shortDay, ...year } as const;
const sameYear = ({ first, last }: { first: string; last: string }) => first.slice(0, 4) === last.slice(0, 4);
const clock = { hour: "2-digit", minute: "2-digit" } as const;
const dayText = (local: string) => local.slice(0, 10);
const asUtc = (local: LocalTime | string) => new Date(`${local.replace(" ", "T")}Z`);
