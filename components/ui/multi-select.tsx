"use client";

import { useFormatter } from "next-intl";
import type { Ref } from "react";
import type { FieldProps } from "@/components/ui/field";
import type { Option } from "@/components/ui/option";
import { SelectBox } from "@/components/ui/select-box";

export interface MultiSelectProps<V extends string | number> extends FieldProps {
  options: readonly Option<V>[];
  value: readonly V[];
  onChange?: (values: V[]) => void;
  placeholder?: string;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** Several choices out of a known list, in the list's own order. Few choices read better as a checkbox group. */
export function MultiSelect<V extends string | number>({ value, onChange, ...props }: MultiSelectProps<V>) {
  const format = useFormatter();
  const chosen = props.options.filter((option) => value.includes(option.value));
  return (
    <SelectBox
      {...props}
      isMultiple
      chosen={chosen}
      text={format.list(chosen.map(({ label }) => label))}
      onChoose={(keys) =>
        onChange?.(props.options.map((option) => option.value).filter((entry) => keys.includes(entry)))
      }
    />
  );
}
