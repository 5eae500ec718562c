"use client";

import type { FieldValues } from "react-hook-form";
import { type Bound, useBoundField } from "@/components/form/use-bound-field";
import { NumberField } from "@/components/ui/number-field";
import { Switch } from "@/components/ui/switch";

interface LimitFieldProps<In extends FieldValues, Out> extends Bound<In, Out> {
  label: string;
  description: string;
  /** What the number counts. */
  unit: string;
  /** What the number is when the rule is switched on. */
  start: number;
  minValue?: number;
}

/** A rule with its number, or off: null. On without a number is NaN, which the schema refuses. */
export function LimitField<In extends FieldValues, Out>(props: LimitFieldProps<In, Out>) {
  const { control, name, label, description, unit, start, minValue = 1 } = props;
  const field = useBoundField({ control, name });
  const isOn = typeof field.value === "number";
  return (
    <div className="flex flex-col gap-3">
      <Switch
        label={label}
        description={description}
        isSelected={isOn}
        onChange={(next) => field.onChange(next ? start : null)}
      />
      {isOn ? (
        <NumberField
          className="max-w-52"
          name={name}
          label={unit}
          value={Number(field.value)}
          onChange={(value) => field.onChange(value ?? Number.NaN)}
          onBlur={field.onBlur}
          inputRef={field.ref}
          error={field.error}
          minValue={minValue}
          maxValue={3650}
        />
      ) : null}
    </div>
  );
}
