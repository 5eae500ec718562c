"use client";

import type { ReactNode, Ref } from "react";
import { SwitchButton, SwitchField } from "react-aria-components/Switch";
import { cx } from "@/components/ui/cx";
import { FieldNotes, type FieldProps } from "@/components/ui/field";

export interface SwitchProps extends Omit<FieldProps, "label"> {
  label: ReactNode;
  isSelected?: boolean;
  defaultSelected?: boolean;
  onChange?: (isSelected: boolean) => void;
  inputRef?: Ref<HTMLInputElement | null>;
}

/** Something that is on or off. In a form it is sent with the form, elsewhere it works at once. */
export function Switch({ label, description, error, className, ...props }: SwitchProps) {
  return (
    <SwitchField
      {...props}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={cx("flex flex-col gap-1", className)}
    >
      <SwitchButton className="group/switch flex items-start justify-between gap-4 pointer-coarse:py-2.5">
        <span className="text-base font-medium text-ink">{label}</span>
        <span
          aria-hidden
          className={
            "flex h-5.5 w-9.5 shrink-0 items-center rounded-full border border-field-line bg-sunken px-0.5 transition-colors duration-150 " +
            "group-data-disabled/switch:opacity-50 group-data-selected/switch:border-accent group-data-selected/switch:bg-accent " +
            "group-data-focus-visible/switch:outline-2 group-data-focus-visible/switch:outline-offset-2 group-data-focus-visible/switch:outline-focus"
          }
        >
          <span className="size-4 rounded-full bg-field-line transition-transform duration-150 group-data-selected/switch:translate-x-4 group-data-selected/switch:bg-on-accent rtl:group-data-selected/switch:-translate-x-4" />
        </span>
      </SwitchButton>
      <div className="flex flex-col gap-1 pe-14 empty:hidden">
        <FieldNotes description={description} error={error} />
      </div>
    </SwitchField>
  );
}
