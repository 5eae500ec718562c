import { type DateTimeFormatOptions, useFormatter } from "next-intl";

type Length = "short" | "long" | "weekday" | "brief";

const dayFormat: Record<Length, DateTimeFormatOptions> = {
  short: { day: "numeric", month: "short", year: "numeric" },
  long: { weekday: "short", day: "numeric", month: "short", year: "numeric" },
  /** Where the year goes without saying. */
  weekday: { weekday: "short", day: "numeric", month: "short" },
  brief: { day: "numeric", month: "short" },
};
const clock: DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit" };

interface Look {
  length?: Length;
  className?: string;
}

/** A calendar day, "2026-06-15", in the reader's way of writing dates. */
export function DayText({ day, length = "short", className }: Look & { day: string }) {
  const format = useFormatter();
  return (
    <time dateTime={day} className={className}>
      {format.dateTime(new Date(`${day}T00:00:00Z`), { ...dayFormat[length], timeZone: "UTC" })}
    </time>
  );
}

/** A wall-clock moment, "2026-06-15 08:00:00", as that clock shows it; whose clock it is stands nearby. */
export function LocalText({ local, length = "long", className }: Look & { local: string }) {
  const format = useFormatter();
  const iso = local.replace(" ", "T");
  return (
    <time dateTime={iso} className={className}>
      {format.dateTime(new Date(`${iso}Z`), { ...dayFormat[length], ...clock, timeZone: "UTC" })}
    </time>
  );
}

/** Something that happened: an instant, shown on the clock of a zone. */
export function InstantText({
  instant,
  zone,
  length = "short",
  hasTime = true,
  className,
}: Look & { instant: string; zone: string; hasTime?: boolean }) {
  const format = useFormatter();
  return (
    <time dateTime={instant} className={className}>
      {format.dateTime(new Date(instant), {
        ...dayFormat[length],
        ...(hasTime ? clock : {}),
        timeZone: zone,
      })}
    </time>
  );
}
