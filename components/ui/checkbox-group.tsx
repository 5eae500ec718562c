"use client";

import { CheckboxGroup as AriaCheckboxGroup, Checkbox, Label } from "react-aria-components/CheckboxGroup";
import { CheckMark } from "@/components/ui/check-mark";
import { cx } from "@/components/ui/cx";
import { FieldNotes, type FieldProps, fieldClass, labelClass, RequiredMark } from "@/components/ui/field";
import type { Option } from "@/components/ui/option";

export interface CheckboxGroupProps<V extends string | number> extends FieldProps {
  options: readonly Option<V>[];
  value?: readonly V[];
  defaultValue?: readonly V[];
  onChange?: (values: V[]) => void;
}

/** Several choices, all in sight. For more than about eight take the multi-select. */
export function CheckboxGroup<V extends string | number>(props: CheckboxGroupProps<V>) {
  const { label, description, error, className, options, value, defaultValue, onChange, ...rest } = props;
  return (
    <AriaCheckboxGroup
      {...rest}
      {...(value === undefined ? {} : { value: value.map(String) })}
      {...(defaultValue === undefined ? {} : { defaultValue: defaultValue.map(String) })}
      onChange={(keys) =>
        onChange?.(options.map((option) => option.value).filter((entry) => keys.includes(String(entry))))
      }
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={cx(fieldClass, className)}
    >
      <Label className={labelClass}>
        {label}
        <RequiredMark isRequired={props.isRequired} />
      </Label>
      <div className="flex flex-col gap-1.5 pointer-coarse:gap-0">
        {options.map((option) => (
          <Checkbox
            key={option.value}
            value={String(option.value)}
            isDisabled={option.isDisabled ?? false}
            className="group/check flex items-start gap-2.5 py-px pointer-coarse:py-2.5"
          >
            <CheckMark />
            <span className="flex min-w-0 flex-col">
              <span className="text-base text-ink">{option.label}</span>
              {option.description ? (
                <span className="text-sm text-ink-muted">{option.description}</span>
              ) : null}
            </span>
          </Checkbox>
        ))}
      </div>
      <FieldNotes description={description} error={error} />
    </AriaCheckboxGroup>
  );
}
