"use client";

import { useTranslations } from "next-intl";
import type { LeaveChoice } from "@/components/leave/use-choice";
import { TimeField } from "@/components/ui/time-field";
import { timeOf } from "@/lib/dates";

/** When the chosen part of a day begins and ends. */
export function ChoiceTimes({ choice }: { choice: LeaveChoice }) {
  const t = useTranslations("leave");
  if (!choice.choice) return null;
  return (
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
  );
}
