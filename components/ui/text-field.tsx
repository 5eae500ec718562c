"use client";

import type { ReactNode, Ref } from "react";
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Input,
} from "react-aria-components/TextField";
import { cx } from "@/components/ui/cx";
import { boxClass, FieldFrame, type FieldProps, fieldClass } from "@/components/ui/field";
import { useEarlyText } from "@/components/ui/use-early-text";
import { useMergedRef } from "@/components/ui/use-merged-ref";

type Passed =
  | "value"
  | "defaultValue"
  | "onChange"
  | "type"
  | "inputMode"
  | "autoComplete"
  | "autoFocus"
  | "maxLength"
  | "isReadOnly"
  | "spellCheck";

export interface TextFieldProps extends FieldProps, Pick<AriaTextFieldProps, Passed> {
  placeholder?: string;
  /** Something small inside the box before the text: an icon, a currency sign. */
  leading?: ReactNode;
  inputRef?: Ref<HTMLInputElement>;
}

/** One line of text with its label, description and error. */
export function TextField({
  label,
  description,
  error,
  className,
  placeholder,
  leading,
  inputRef,
  ...props
}: TextFieldProps) {
  const [input, fillRef] = useMergedRef(inputRef);
  useEarlyText(input, props.value, props.onChange);
  return (
    <AriaTextField
      {...props}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={cx(fieldClass, className)}
    >
      <FieldFrame label={label} description={description} error={error} isRequired={props.isRequired}>
        <span className="relative flex">
          {leading ? (
            <span className="pointer-events-none absolute inset-y-0 start-2.5 flex items-center text-ink-faint">
              {leading}
            </span>
          ) : null}
          <Input
            ref={fillRef}
            placeholder={placeholder}
            className={cx(boxClass, "h-control pe-2.5", leading ? "ps-8.5" : "ps-2.5")}
          />
        </span>
      </FieldFrame>
    </AriaTextField>
  );
}
