"use client";

import { useTranslations } from "next-intl";
import { type Part, parts } from "@/components/leave/choice";
import type { LeaveChoice } from "@/components/leave/use-choice";
import { LateDatePicker } from "@/components/ui/late-date-picker";
import { Segmented } from "@/components/ui/segmented";
import { Skeleton } from "@/components/ui/skeleton";
import { useLate } from "@/components/ui/use-late";
import { parseDay } from "@/lib/dates";

const loadTimes = async () => (await import("@/components/leave/choice-times")).ChoiceTimes;

/** First and last day, typed; a part of the day; its times. The same choice that the calendar shows. */
export function ChoiceFields({ choice, error }: { choice: LeaveChoice; error?: string | undefined }) {
  const t = useTranslations("leave");
  const { days, part } = choice;
  const hasTimes = part !== "days" && Boolean(choice.choice);
  const [Times] = useLate(loadTimes, hasTimes);
  const isOneDay = !days || days.first === days.last;
  const labels: Record<Part, string> = {
    days: isOneDay ? t("partDay") : t("partDays"),
    morning: t("partMorning"),
    afternoon: t("partAfternoon"),
    hours: t("partHours"),
  };

  function choose(end: "first" | "last", text: string | null) {
    const day = parseDay(text);
    if (!day) return;
    const first = end === "first" ? day : (days?.first ?? day);
    const last = end === "last" ? day : (days?.last ?? day);
    if (first <= last) choice.chooseDays(first, last);
    else choice.chooseDays(day, day);
  }

  return (
    <>
      <div className="grid grid-cols-2 gap-3">
        <LateDatePicker
          label={t("first")}
          value={days?.first ?? null}
          onChange={(day) => choose("first", day)}
          error={error}
        />
        <LateDatePicker
          label={t("last")}
          value={days?.last ?? null}
          onChange={(day) => choose("last", day)}
        />
      </div>
      <Segmented
        label={t("part")}
        options={parts
          .filter((one) => isOneDay || one === "days" || one === "hours")
          .map((value) => ({ value, label: labels[value] }))}
        value={part}
        onChange={choice.choosePart}
        className="w-full [&>*]:px-1.5"
      />
      {hasTimes ? Times ? <Times choice={choice} /> : <Skeleton className="h-16" /> : null}
    </>
  );
}
