"use client";

import { Minus, Plus } from "lucide-react";
import type { Ref } from "react";
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
  Button,
  Group,
  Input,
} from "react-aria-components/NumberField";
import { cx } from "@/components/ui/cx";
import { boxClass, FieldFrame, type FieldProps, fieldClass } from "@/components/ui/field";

export interface NumberFieldProps
  extends FieldProps,
    Pick<
      AriaNumberFieldProps,
      "defaultValue" | "minValue" | "maxValue" | "step" | "formatOptions" | "isReadOnly"
    > {
  /** `null` is an empty field. */
  value?: number | null;
  onChange?: (value: number | null) => void;
  inputRef?: Ref<HTMLInputElement>;
}

const stepClass =
  "grid h-full w-8 shrink-0 place-items-center text-ink-muted transition-colors hover:text-ink data-disabled:opacity-40 data-pressed:bg-pressed pointer-coarse:w-11";

/** A number, formatted for the reader's language, with steps up and down. */
export function NumberField({
  label,
  description,
  error,
  className,
  value,
  onChange,
  inputRef,
  ...props
}: NumberFieldProps) {
  return (
    <AriaNumberField
      {...props}
      {...(value === undefined ? {} : { value: value ?? Number.NaN })}
      onChange={(next) => onChange?.(Number.isNaN(next) ? null : next)}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={cx(fieldClass, className)}
    >
      <FieldFrame label={label} description={description} error={error} isRequired={props.isRequired}>
        <Group className={cx(boxClass, "flex h-control items-stretch overflow-hidden")}>
          <Input ref={inputRef} className="w-0 min-w-0 flex-1 bg-transparent px-2.5 outline-none" />
          <Button slot="decrement" className={cx(stepClass, "border-s border-line")}>
            <Minus aria-hidden className="size-3.5" />
          </Button>
          <Button slot="increment" className={cx(stepClass, "border-s border-line")}>
            <Plus aria-hidden className="size-3.5" />
          </Button>
        </Group>
      </FieldFrame>
    </AriaNumberField>
  );
}
