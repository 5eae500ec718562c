"use client";

import type { FieldValues } from "react-hook-form";
import { type Bound, useBoundField } from "@/components/form/use-bound-field";
import { TimeField } from "@/components/ui/time-field";

const clockFace = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

/** A bound wall-clock time, kept as minutes after midnight. */
export function MinuteField<In extends FieldValues, Out>({
  control,
  name,
  ...props
}: Bound<In, Out> & { label: string; description?: string; className?: string }) {
  const field = useBoundField({ control, name });
  return (
    <TimeField
      {...props}
      name={name}
      value={typeof field.value === "number" ? clockFace(field.value) : null}
      onChange={(time) => field.onChange(time === null ? null : minuteOf(time))}
      onBlur={field.onBlur}
      focusRef={field.ref}
      error={field.error}
    />
  );
}
