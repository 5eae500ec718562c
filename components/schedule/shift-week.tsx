import { useFormatter, useTranslations } from "next-intl";
import type { DayEntries, Entry } from "@/components/schedule/entries";
import { useShiftWords } from "@/components/schedule/use-shift-words";
import { cx } from "@/components/ui/cx";
import { type Tone, toneFill, toneFrom, toneSoft } from "@/components/ui/tone";
import type { Day } from "@/lib/dates";

interface ShiftWeekProps {
  days: readonly DayEntries[];
  today: Day;
  zone: string;
}

/** Seven days side by side; phones read the same week as an agenda. */
export function ShiftWeek({ days, today, zone }: ShiftWeekProps) {
  const t = useTranslations("schedule");
  const format = useFormatter();
  return (
    <ol
      aria-label={t("week")}
      className="grid grid-cols-7 overflow-clip rounded-lg border border-line bg-surface shadow-xs max-md:hidden"
    >
      {days.map(({ day, holiday, entries }) => (
        <li key={day} className="flex min-h-72 min-w-0 flex-col border-s border-line first:border-s-0">
          <h3
            className={cx(
              "border-b border-line px-2 py-2 text-sm font-medium",
              day === today ? "bg-accent-soft text-accent-text" : "text-ink-muted",
            )}
          >
            <time dateTime={day}>
              {format.dateTime(new Date(`${day}T00:00:00Z`), {
                weekday: "short",
                day: "numeric",
                month: "short",
                timeZone: "UTC",
              })}
            </time>
            {holiday ? <span className="block truncate text-xs font-normal">{holiday}</span> : null}
          </h3>
          <ul className="flex flex-col gap-1.5 p-1.5">
            {entries.map((entry) => (
              <li key={entry.key}>
                <WeekBlock entry={entry} zone={zone} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function WeekBlock({ entry, zone }: { entry: Entry; zone: string }) {
  const t = useTranslations("schedule");
  const words = useShiftWords(zone);
  if (entry.kind === "leave") {
    const { reason, status, colour } = entry.leave;
    return (
      <Block tone={toneFrom(colour)} isTentative={status === "pending"}>
        <span className="block truncate font-medium">{reason}</span>
        {status === "pending" ? <span className="block text-xs">{t("leavePending")}</span> : null}
      </Block>
    );
  }
  const { shift } = entry;
  const otherClock = words.otherClock(shift);
  return (
    <Block tone={toneFrom(shift.colour)} isTentative={entry.kind === "open"}>
      <span className="block font-semibold">{words.time(shift)}</span>
      <span className="block truncate font-medium">{shift.type}</span>
      <span className="block truncate text-xs">{shift.section || shift.unit}</span>
      <span className="block text-xs">{entry.kind === "open" ? t("open") : words.breaks(shift)}</span>
      {otherClock ? <span className="block text-xs font-medium">{otherClock}</span> : null}
    </Block>
  );
}

function Block({
  tone,
  isTentative,
  children,
}: {
  tone: Tone;
  isTentative: boolean;
  children: React.ReactNode;
}) {
  return (
    <div
      className={cx(
        "relative overflow-hidden rounded-md border py-1.5 ps-2.5 pe-1.5 text-sm",
        toneSoft[tone],
        isTentative ? "border-dashed border-current" : "border-transparent",
      )}
    >
      <span aria-hidden className={cx("absolute inset-y-0 start-0 w-1", toneFill[tone])} />
      {children}
    </div>
  );
}
