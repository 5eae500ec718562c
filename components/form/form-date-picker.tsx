"use client";

import type { FieldValues } from "react-hook-form";
import { type Bound, useBoundField } from "@/components/form/use-bound-field";
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
  const field = useBoundField({ control, name });
  return (
    <DatePicker
      {...props}
      name={name}
      value={typeof field.value === "string" ? field.value : null}
      onChange={(value) => {
        field.onChange(value);
        onChange?.(value);
      }}
      onBlur={field.onBlur}
      focusRef={field.ref}
      error={field.error}
    />
  );
}
