"use client";

import type { Ref } from "react";
import { Select as AriaSelect, ListBox, Popover } from "react-aria-components/Select";
import { cx } from "@/components/ui/cx";
import { FieldFrame, type FieldProps, fieldClass } from "@/components/ui/field";
import { type Option, OptionItem } from "@/components/ui/option";
import { popoverClass } from "@/components/ui/popover-class";
import { SelectBox } from "@/components/ui/select";

export interface MultiSelectProps<V extends string | number> extends FieldProps {
  options: readonly Option<V>[];
  value?: readonly V[];
  defaultValue?: readonly V[];
  onChange?: (values: V[]) => void;
  placeholder?: string;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** Several choices out of a known list, in the list's own order. Few choices read better as a checkbox group. */
export function MultiSelect<V extends string | number>(props: MultiSelectProps<V>) {
  const { label, description, error, className, options, onChange, placeholder, buttonRef, ...rest } = props;
  return (
    <AriaSelect
      {...rest}
      {...(placeholder === undefined ? {} : { placeholder })}
      selectionMode="multiple"
      onChange={(keys) =>
        onChange?.(options.map((option) => option.value).filter((value) => keys.includes(value)))
      }
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={cx(fieldClass, className)}
    >
      <FieldFrame label={label} description={description} error={error} isRequired={props.isRequired}>
        <SelectBox buttonRef={buttonRef} />
      </FieldFrame>
      <Popover className={cx(popoverClass, "min-w-(--trigger-width)")} offset={4}>
        <ListBox items={options} className="max-h-80 overflow-y-auto p-1 outline-none">
          {(option) => <OptionItem id={option.value} option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
