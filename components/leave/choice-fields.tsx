"use client";

import { useTranslations } from "next-intl";
import { type Part, parts } from "@/components/leave/choice";
import type { LeaveChoice } from "@/components/leave/use-choice";
import { DatePicker } from "@/components/ui/date-picker";
import { Segmented } from "@/components/ui/segmented";
import { TimeField } from "@/components/ui/time-field";
import { parseDay, timeOf } from "@/lib/dates";

/** First and last day, typed; a part of the day; its times. The same choice that the calendar shows. */
export function ChoiceFields({ choice, error }: { choice: LeaveChoice; error?: string | undefined }) {
  const t = useTranslations("leave");
  const { days, part } = choice;
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
        <DatePicker
          label={t("first")}
          value={days?.first ?? null}
          onChange={(day) => choose("first", day)}
          error={error}
        />
        <DatePicker label={t("last")} value={days?.last ?? null} onChange={(day) => choose("last", day)} />
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
      {part === "days" || !choice.choice ? null : (
        <div className="grid grid-cols-2 gap-3">
          <TimeField
            label={t("startTime")}
            value={timeOf(choice.choice.from).slice(0, 5)}
            onChange={(time) => time && choice.chooseTime("from", time)}
          />
          <TimeField
            label={t("endTime")}
            value={timeOf(choice.choice.to).slice(0, 5)}
            onChange={(time) => time && choice.chooseTime("to", time)}
          />
        </div>
      )}
    </>
  );
}
