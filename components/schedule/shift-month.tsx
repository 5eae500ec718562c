"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import type { DayEntries, Entry } from "@/components/schedule/entries";
import { ShiftAgenda } from "@/components/schedule/shift-agenda";
import { useShiftWords } from "@/components/schedule/use-shift-words";
import { DayMark } from "@/components/ui/day-mark";
import { MonthCalendar } from "@/components/ui/month-calendar";
import { toneFrom } from "@/components/ui/tone";
import type { Day } from "@/lib/dates";

interface ShiftMonthProps {
  days: readonly DayEntries[];
  opened: Day;
  today: Day;
  zone: string;
  now: Date;
}

/** A month with a mark for all that is on a day; the chosen day is told in full below. */
export function ShiftMonth({ days, opened, today, zone, now }: ShiftMonthProps) {
  const t = useTranslations("schedule");
  const router = useRouter();
  const words = useShiftWords(zone);
  const [chosen, setChosen] = useState(opened);
  const [focused, setFocused] = useState<string>(opened);
  const byDay = new Map<string, DayEntries>(days.map((day) => [day.day, day]));
  const day = byDay.get(chosen);

  function look(next: string) {
    setFocused(next);
    if (next.slice(0, 7) !== opened.slice(0, 7)) router.push(`/me/shifts?view=month&day=${next}`);
  }

  const wordsOf = (entry: Entry): string =>
    entry.kind === "leave"
      ? t("leaveWords", { reason: entry.leave.reason, status: entry.leave.status })
      : `${entry.kind === "open" ? `${t("open")}: ` : ""}${entry.shift.type} ${words.time(entry.shift)}`;

  return (
    <div className="flex flex-col gap-5">
      <MonthCalendar
        label={t("month")}
        today={today}
        month={focused}
        onMonthChange={look}
        value={{ start: chosen, end: chosen }}
        onChange={({ end }) => setChosen(end as Day)}
        renderDay={(text) => byDay.get(text)?.entries.map((entry) => <Mark key={entry.key} entry={entry} />)}
        describeDay={(text) => byDay.get(text)?.entries.map(wordsOf).join(", ")}
      />
      <ShiftAgenda
        days={day && day.entries.length > 0 ? [day] : []}
        today={today}
        zone={zone}
        now={now}
        empty={t("emptyDay")}
      />
    </div>
  );
}

function Mark({ entry }: { entry: Entry }): ReactNode {
  if (entry.kind === "leave") {
    const { colour, reason, status } = entry.leave;
    return <DayMark tone={toneFrom(colour)} label={reason} isTentative={status === "pending"} />;
  }
  const { shift, kind } = entry;
  const label = `${shift.starts.slice(11, 16)} ${shift.type}`;
  return <DayMark tone={toneFrom(shift.colour)} label={label} isTentative={kind === "open"} />;
}
