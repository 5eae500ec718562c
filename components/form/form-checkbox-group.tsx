"use client";

import type { FieldValues } from "react-hook-form";
import { type Bound, useBoundField } from "@/components/form/use-bound-field";
import { CheckboxGroup, type CheckboxGroupProps } from "@/components/ui/checkbox-group";

type Props<In extends FieldValues, Out, V extends string | number> = Bound<In, Out> &
  Omit<CheckboxGroupProps<V>, keyof Bound<In, Out> | "value" | "error">;

/** Bound choices, all options in sight. Nothing chosen is []. */
export function FormCheckboxGroup<In extends FieldValues, Out, V extends string | number>({
  control,
  name,
  onChange,
  ...props
}: Props<In, Out, V>) {
  const field = useBoundField({ control, name });
  const chosen: readonly unknown[] = Array.isArray(field.value) ? field.value : [];
  return (
    <CheckboxGroup
      {...props}
      name={name}
      value={props.options.map((option) => option.value).filter((value) => chosen.includes(value))}
      onChange={(values) => {
        field.onChange(values);
        onChange?.(values);
      }}
      onBlur={field.onBlur}
      error={field.error}
    />
  );
}
