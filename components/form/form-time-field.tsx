"use client";

import type { FieldValues } from "react-hook-form";
import { type Bound, useBoundMoment } from "@/components/form/use-bound-field";
import { TimeField, type TimeFieldProps } from "@/components/ui/time-field";

type Props<In extends FieldValues, Out> = Bound<In, Out> &
  Omit<TimeFieldProps, keyof Bound<In, Out> | "value" | "error">;

/** A bound wall-clock time such as "08:00". Empty is null. */
export function FormTimeField<In extends FieldValues, Out>({
  control,
  name,
  onChange,
  ...props
}: Props<In, Out>) {
  return <TimeField {...props} {...useBoundMoment({ control, name }, onChange)} />;
}
