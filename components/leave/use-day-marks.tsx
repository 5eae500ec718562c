"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useMemo } from "react";
import { DayMark } from "@/components/ui/day-mark";
import { toneFrom } from "@/components/ui/tone";
import { type Day, listDays } from "@/lib/dates";
import type { LeaveCalendar, MyLeave } from "@/lib/leave/schema/mine";

type Entry = { key: string; mark: ReactNode; words: string };

/** What lies on a day: marks for the eye, a sentence for the ear. Leave that is denied or taken back is gone. */
export function useDayMarks(content: LeaveCalendar | undefined) {
  const t = useTranslations("leave");
  return useMemo(() => {
    const days = new Map<string, Entry[]>();
    const put = (day: string, entry: Entry) => days.set(day, [...(days.get(day) ?? []), entry]);

    for (const { day, name } of content?.holidays ?? []) {
      put(day, { key: `holiday ${name}`, mark: <DayMark tone="slate" label={name} />, words: name });
    }
    for (const leave of (content?.leaves ?? []).filter(isLive)) {
      const isPending = leave.status === "pending";
      const label = isPending ? t("markPending", { reason: leave.reason }) : leave.reason;
      const words = t("dayLeave", { status: leave.status, reason: leave.reason });
      const mark = <DayMark tone={toneFrom(leave.colour)} label={label} isTentative={isPending} />;
      for (const day of listDays(leave.first as Day, leave.last as Day)) {
        put(day, { key: `leave ${leave.id}`, mark, words });
      }
    }
    for (const shift of content?.shifts ?? []) {
      const from = clockOf(shift.starts);
      const to = clockOf(shift.ends);
      const words = t("dayShift", { type: shift.type, from, to });
      put(shift.day, { key: `shift ${shift.id}`, mark: <ShiftMark from={from} to={to} />, words });
    }
    return {
      mark: (day: string): ReactNode =>
        days.get(day)?.map(({ key, mark }) => (
          <span key={key} className="contents">
            {mark}
          </span>
        )),
      describe: (day: string): string | undefined =>
        days
          .get(day)
          ?.map(({ words }) => words)
          .join(", "),
    };
  }, [content, t]);
}

/** A shift is only a quiet line here: the days are the matter. */
function ShiftMark({ from, to }: { from: string; to: string }) {
  return (
    <>
      <span className="hidden truncate px-0.5 text-2xs text-ink-muted sm:block">
        {from}–{to}
      </span>
      <span className="h-0.75 w-2.5 self-center rounded-full bg-ink-faint sm:hidden" />
    </>
  );
}

const isLive = (leave: MyLeave) => leave.status === "pending" || leave.status === "approved";
const clockOf = (local: string) => local.slice(11, 16);
