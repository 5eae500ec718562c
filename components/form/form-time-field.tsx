"use client";

import type { FieldValues } from "react-hook-form";
import { type Bound, useBoundField } from "@/components/form/use-bound-field";
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
  const field = useBoundField({ control, name });
  return (
    <TimeField
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
