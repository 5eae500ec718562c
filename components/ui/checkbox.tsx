"use client";

import type { ReactNode, Ref } from "react";
import { CheckboxButton, CheckboxField } from "react-aria-components/Checkbox";
import { CheckMark } from "@/components/ui/check-mark";
import { cx } from "@/components/ui/cx";
import { FieldNotes, type FieldProps } from "@/components/ui/field";

export interface CheckboxProps extends Omit<FieldProps, "label"> {
  /** The words beside the box; for a box without words, such as in a table row, an `aria-label` instead. */
  label?: ReactNode;
  "aria-label"?: string;
  isSelected?: boolean;
  defaultSelected?: boolean;
  isIndeterminate?: boolean;
  onChange?: (isSelected: boolean) => void;
  inputRef?: Ref<HTMLInputElement | null>;
}

/** One thing to agree to or to mark. */
export function Checkbox({ label, description, error, className, isIndeterminate, ...props }: CheckboxProps) {
  return (
    <CheckboxField
      {...props}
      isIndeterminate={isIndeterminate ?? false}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={cx("flex flex-col gap-1", className)}
    >
      <CheckboxButton className="group/check inline-flex min-h-6 items-start gap-2.5 py-px pointer-coarse:min-h-10 pointer-coarse:py-2.5">
        <CheckMark isIndeterminate={isIndeterminate} />
        {label ? <span className="text-base text-ink">{label}</span> : null}
      </CheckboxButton>
      <div className="flex flex-col gap-1 ps-7 empty:hidden">
        <FieldNotes description={description} error={error} />
      </div>
    </CheckboxField>
  );
}
