"use client";

import type { FieldValues } from "react-hook-form";
import { type Bound, useBoundMoment } from "@/components/form/use-bound-field";
import { DatePicker, type DatePickerProps } from "@/components/ui/date-picker";

type Props<In extends FieldValues, Out> = Bound<In, Out> &
  Omit<DatePickerProps, keyof Bound<In, Out> | "value" | "error">;

/** A bound day, typed or looked up. Empty is null. */
export function FormDatePicker<In extends FieldValues, Out>({
  control,
  name,
  onChange,
  ...props
}: Props<In, Out>) {
  return <DatePicker {...props} {...useBoundMoment({ control, name }, onChange)} />;
}
