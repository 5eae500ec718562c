"use client";

import type { FieldValues } from "react-hook-form";
import { type Bound, useBoundField } from "@/components/form/use-bound-field";
import { MultiSelect, type MultiSelectProps } from "@/components/ui/multi-select";

type Props<In extends FieldValues, Out, V extends string | number> = Bound<In, Out> &
  Omit<MultiSelectProps<V>, keyof Bound<In, Out> | "value" | "error">;

/** A bound list of choices. Nothing chosen is []. */
export function FormMultiSelect<In extends FieldValues, Out, V extends string | number>({
  control,
  name,
  onChange,
  ...props
}: Props<In, Out, V>) {
  const field = useBoundField({ control, name });
  const chosen: readonly unknown[] = Array.isArray(field.value) ? field.value : [];
  return (
    <MultiSelect
      {...props}
      name={name}
      value={props.options.map((option) => option.value).filter((value) => chosen.includes(value))}
      onChange={(values) => {
        field.onChange(values);
        onChange?.(values);
      }}
      onBlur={field.onBlur}
      buttonRef={field.ref}
      error={field.error}
    />
  );
}
