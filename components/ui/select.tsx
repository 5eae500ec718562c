"use client";

import type { Ref } from "react";
import type { FieldProps } from "@/components/ui/field";
import type { Option } from "@/components/ui/option";
import { SelectBox } from "@/components/ui/select-box";

export interface SelectProps<V extends string | number> extends FieldProps {
  options: readonly Option<V>[];
  value: V | null;
  onChange?: (value: V | null) => void;
  placeholder?: string;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** One choice out of a short, known list. For long or remote lists take the combobox. */
export function Select<V extends string | number>({ value, onChange, ...props }: SelectProps<V>) {
  const chosen = props.options.find((option) => option.value === value);
  return (
    <SelectBox
      {...props}
      chosen={chosen ? [chosen] : []}
      text={chosen?.label}
      onChoose={([key]) => onChange?.(props.options.find((option) => option.value === key)?.value ?? null)}
    />
  );
}
