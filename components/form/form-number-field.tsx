"use client";

import type { FieldValues } from "react-hook-form";
import { type Bound, useBoundField } from "@/components/form/use-bound-field";
import { NumberField, type NumberFieldProps } from "@/components/ui/number-field";

type Props<In extends FieldValues, Out> = Bound<In, Out> &
  Omit<NumberFieldProps, keyof Bound<In, Out> | "value" | "error">;

/** A bound number. Empty is null. */
export function FormNumberField<In extends FieldValues, Out>({
  control,
  name,
  onChange,
  ...props
}: Props<In, Out>) {
  const field = useBoundField({ control, name });
  return (
    <NumberField
      {...props}
      name={name}
      value={typeof field.value === "number" ? field.value : null}
      onChange={(number) => {
        field.onChange(number);
        onChange?.(number);
      }}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={field.error}
    />
  );
}
