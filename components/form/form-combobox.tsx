"use client";

import { useState } from "react";
import type { FieldValues } from "react-hook-form";
import { type Bound, useBoundField } from "@/components/form/use-bound-field";
import { Combobox, type ComboboxProps } from "@/components/ui/combobox";
import type { Option } from "@/components/ui/option";

type Props<In extends FieldValues, Out, V extends string | number> = Bound<In, Out> &
  Omit<ComboboxProps<V>, keyof Bound<In, Out> | "value" | "error" | "onChange"> & {
    /** Options whose labels are known already: the stored one, or those a wizard keeps between its steps. */
    known?: readonly Option<V>[];
    onChange?: (option: Option<V> | null) => void;
  };

/** A bound choice found by typing. The form holds the option's value; nothing chosen is null. */
export function FormCombobox<In extends FieldValues, Out, V extends string | number>({
  control,
  name,
  known = [],
  onChange,
  ...props
}: Props<In, Out, V>) {
  const field = useBoundField({ control, name });
  const [picked, setPicked] = useState<Option<V> | null>(null);
  const value = [picked, ...known].find((option) => option?.value === field.value) ?? null;
  return (
    <Combobox
      {...props}
      name={name}
      value={value}
      onChange={(option) => {
        setPicked(option);
        field.onChange(option?.value ?? null);
        onChange?.(option);
      }}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={field.error}
    />
  );
}
