"use client";

import type { FieldValues } from "react-hook-form";
import { type Bound, useBoundField } from "@/components/form/use-bound-field";
import { RadioGroup, type RadioGroupProps } from "@/components/ui/radio-group";

type Props<In extends FieldValues, Out, V extends string | number> = Bound<In, Out> &
  Omit<RadioGroupProps<V>, keyof Bound<In, Out> | "value" | "error">;

/** A bound choice, all options in sight. */
export function FormRadioGroup<In extends FieldValues, Out, V extends string | number>({
  control,
  name,
  onChange,
  ...props
}: Props<In, Out, V>) {
  const field = useBoundField({ control, name });
  return (
    <RadioGroup
      {...props}
      name={name}
      value={props.options.find((option) => option.value === field.value)?.value ?? null}
      onChange={(value) => {
        field.onChange(value);
        onChange?.(value);
      }}
      onBlur={field.onBlur}
      error={field.error}
    />
  );
}
