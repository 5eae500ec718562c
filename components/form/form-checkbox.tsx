"use client";

import type { FieldValues } from "react-hook-form";
import { type Bound, useBoundField } from "@/components/form/use-bound-field";
import { Checkbox, type CheckboxProps } from "@/components/ui/checkbox";

type Props<In extends FieldValues, Out> = Bound<In, Out> &
  Omit<CheckboxProps, keyof Bound<In, Out> | "isSelected" | "error">;

/** A bound checkbox: true or false. */
export function FormCheckbox<In extends FieldValues, Out>({
  control,
  name,
  onChange,
  ...props
}: Props<In, Out>) {
  const field = useBoundField({ control, name });
  return (
    <Checkbox
      {...props}
      name={name}
      isSelected={field.value === true}
      onChange={(value) => {
        field.onChange(value);
        onChange?.(value);
      }}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={field.error}
    />
  );
}
