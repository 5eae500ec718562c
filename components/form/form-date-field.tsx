"use client";

import type { FieldValues } from "react-hook-form";
import { type Bound, useBoundMoment } from "@/components/form/use-bound-field";
import { DateField, type DateFieldProps } from "@/components/ui/date-field";

type Props<In extends FieldValues, Out> = Bound<In, Out> &
  Omit<DateFieldProps, keyof Bound<In, Out> | "value" | "error">;

/** A bound day, typed. Empty is null. */
export function FormDateField<In extends FieldValues, Out>({
  control,
  name,
  onChange,
  ...props
}: Props<In, Out>) {
  return <DateField {...props} {...useBoundMoment({ control, name }, onChange)} />;
}
