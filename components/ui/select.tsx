"use client";

import { ChevronsUpDown } from "lucide-react";
import type { Ref } from "react";
import { Select as AriaSelect, Button, ListBox, Popover, SelectValue } from "react-aria-components/Select";
import { cx } from "@/components/ui/cx";
import { boxClass, FieldFrame, type FieldProps, fieldClass } from "@/components/ui/field";
import { type Option, OptionItem } from "@/components/ui/option";
import { popoverClass } from "@/components/ui/popover-class";

export interface SelectProps<V extends string | number> extends FieldProps {
  options: readonly Option<V>[];
  value?: V | null;
  defaultValue?: V | null;
  onChange?: (value: V | null) => void;
  placeholder?: string;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** One choice out of a short, known list. For long or remote lists take the combobox. */
export function Select<V extends string | number>(props: SelectProps<V>) {
  const { label, description, error, className, options, onChange, placeholder, buttonRef, ...rest } = props;
  return (
    <AriaSelect
      {...rest}
      {...(placeholder === undefined ? {} : { placeholder })}
      onChange={(key) => onChange?.(options.find((option) => option.value === key)?.value ?? null)}
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

/** The closed select: shared with the one that takes several values. */
export function SelectBox({ buttonRef }: { buttonRef?: Ref<HTMLButtonElement> | undefined }) {
  return (
    <Button
      ref={buttonRef ?? null}
      className={cx(
        boxClass,
        "flex h-control items-center gap-2 px-2.5 text-start group-data-invalid/field:border-danger-line data-pressed:bg-hover",
      )}
    >
      <SelectValue className="min-w-0 flex-1 truncate data-placeholder:text-ink-faint [&_[slot=description]]:hidden [&_svg]:hidden" />
      <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-ink-faint" />
    </Button>
  );
}
