"use client";

import type { FieldValues } from "react-hook-form";
import { type Bound, useBoundMoment } from "@/components/form/use-bound-field";
import type { DatePickerProps } from "@/components/ui/date-picker";
import { LateDatePicker } from "@/components/ui/late-date-picker";

type Props<In extends FieldValues, Out> = Bound<In, Out> &
  Omit<DatePickerProps, keyof Bound<In, Out> | "value" | "error">;

/** A bound day that is seldom changed: what makes it work arrives after the page. */
export function FormLateDatePicker<In extends FieldValues, Out>({
  control,
  name,
  onChange,
  ...props
}: Props<In, Out>) {
  return <LateDatePicker {...props} {...useBoundMoment({ control, name }, onChange)} />;
}
