"use client";

import type { FieldValues } from "react-hook-form";
import { type Bound, useBoundField } from "@/components/form/use-bound-field";
import type { Option } from "@/components/ui/option";
import { Select } from "@/components/ui/select";

/** No row has this id: it stands for null. */
const nothing = 0;

type Props<In extends FieldValues, Out> = Bound<In, Out> & {
  label: string;
  description?: string;
  options: readonly Option<number>[];
  /** The words for null, the first choice. */
  emptyLabel: string;
  className?: string;
};

/** A bound choice of a row in which nothing is a choice of its own. */
export function OptionalSelect<In extends FieldValues, Out>(props: Props<In, Out>) {
  const { control, name, options, emptyLabel, ...rest } = props;
  const field = useBoundField({ control, name });
  return (
    <Select
      {...rest}
      name={name}
      options={[{ value: nothing, label: emptyLabel }, ...options]}
      value={typeof field.value === "number" ? field.value : nothing}
      onChange={(value) => field.onChange(value === nothing ? null : value)}
      onBlur={field.onBlur}
      buttonRef={field.ref}
      error={field.error}
    />
  );
}
