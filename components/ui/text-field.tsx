"use client";

import { type ReactNode, type Ref, useId } from "react";
import { Input } from "react-aria-components/Input";
import type { TextFieldProps as AriaTextFieldProps } from "react-aria-components/TextField";
import { cx } from "@/components/ui/cx";
import { boxClass, type FieldProps } from "@/components/ui/field";
import { OwnField, textProps } from "@/components/ui/own-field";
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
  | "isReadOnly";

export interface TextFieldProps extends FieldProps, Pick<AriaTextFieldProps, Passed> {
  spellCheck?: boolean;
  placeholder?: string;
  /** Something small inside the box before the text: an icon, a currency sign. */
  leading?: ReactNode;
  inputRef?: Ref<HTMLInputElement>;
}

/** One line of text with its label, description and error. */
export function TextField(props: TextFieldProps) {
  const { value, defaultValue, onChange, onBlur, placeholder, leading, inputRef } = props;
  const { type = "text", inputMode, autoComplete, autoFocus, maxLength, isReadOnly, spellCheck } = props;
  const id = useId();
  const [input, fillRef] = useMergedRef(inputRef);
  useEarlyText(input, value, onChange);
  return (
    <OwnField {...props} id={id}>
      <span className="relative flex">
        {leading ? (
          <span className="pointer-events-none absolute inset-y-0 start-2.5 flex items-center text-ink-faint">
            {leading}
          </span>
        ) : null}
        <Input
          {...textProps(id, props)}
          {...{ type, inputMode, autoComplete, maxLength, spellCheck, placeholder }}
          {...(value === undefined ? { defaultValue } : { value })}
          ref={fillRef}
          autoFocus={autoFocus ?? false}
          readOnly={isReadOnly ?? false}
          onChange={(event) => onChange?.(event.target.value)}
          onBlur={() => onBlur?.()}
          className={cx(boxClass, "h-control pe-2.5", leading ? "ps-8.5" : "ps-2.5")}
        />
      </span>
    </OwnField>
  );
}
