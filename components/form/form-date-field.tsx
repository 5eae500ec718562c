"use client";

import type { FieldValues } from "react-hook-form";
import { type Bound, useBoundField } from "@/components/form/use-bound-field";
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
  const field = useBoundField({ control, name });
  return (
    <DateField
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
