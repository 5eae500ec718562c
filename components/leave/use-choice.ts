"use client";

import { useState } from "react";
import { useWatch } from "react-hook-form";
import type { ZodForm } from "@/components/form/use-zod-form";
import {
  type Choice,
  onDays,
  type Part,
  partOfDay,
  spanOf,
  startingOn,
  type WorkingHours,
  wholeDays,
  withTime,
} from "@/components/leave/choice";
import { type Day, dayOf, type LocalTime } from "@/lib/dates";
import type { LeaveRequestInput } from "@/lib/leave/schema/request";

export type LeaveForm = ZodForm<LeaveRequestInput, LeaveRequestInput>;

/** The days and times of the form, and every way to change them: calendar, typed dates, parts of a day. */
export function useChoice(form: LeaveForm, hoursOn: (day: Day) => WorkingHours) {
  const [from, to] = useWatch({ control: form.control, name: ["from", "to"] });
  const [part, setPart] = useState<Part>("days");
  const choice: Choice | null = from && to ? { from: from as LocalTime, to: to as LocalTime } : null;
  const days = choice && { first: dayOf(choice.from), last: lastDayOf(choice, part) };

  function put(next: Choice | null) {
    form.setValue("from", next?.from ?? "", { shouldDirty: true });
    form.setValue("to", next?.to ?? "", { shouldDirty: true });
    form.clearErrors(["from", "to"]);
  }

  function chooseDays(first: Day, last: Day) {
    if (part === "hours" && choice) return put(onDays(choice, first, last));
    if (part !== "days" && first === last) return put(partOfDay(part, first, hoursOn(first)));
    if (part !== "hours") setPart("days");
    put(part === "hours" ? partOfDay(part, first, hoursOn(first)) : wholeDays(first, last));
  }

  function choosePart(next: Part) {
    setPart(next);
    if (!days) return;
    if (next === "days") return put(wholeDays(days.first, days.last));
    const timed = partOfDay(next, days.first, hoursOn(days.first));
    put(next === "hours" && days.first !== days.last ? onDays(timed, days.first, days.last) : timed);
  }

  return {
    choice,
    days,
    part,
    span: choice && spanOf(choice),
    chooseDays,
    choosePart,
    chooseTime: (end: keyof Choice, time: string) => choice && put(withTime(choice, end, time)),
    startOn: (day: Day) => choice && put(startingOn(choice, day)),
    clear() {
      setPart("days");
      put(null);
    },
  };
}

export type LeaveChoice = ReturnType<typeof useChoice>;

/** A night that ends the next morning is still one chosen day. */
function lastDayOf(choice: Choice, part: Part): Day {
  const isNight = part !== "days" && spanOf(choice)?.days === 1;
  return isNight ? dayOf(choice.from) : dayOf(choice.to);
}
