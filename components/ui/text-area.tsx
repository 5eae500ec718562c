"use client";

import type { ComponentProps, Ref } from "react";
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from "react-aria-components/TextField";
import { cx } from "@/components/ui/cx";
import { boxClass, FieldFrame, type FieldProps, fieldClass } from "@/components/ui/field";
import { useEarlyText } from "@/components/ui/use-early-text";
import { useMergedRef } from "@/components/ui/use-merged-ref";

export interface TextAreaProps
  extends FieldProps,
    Pick<
      AriaTextFieldProps,
      "value" | "defaultValue" | "onChange" | "maxLength" | "isReadOnly" | "autoFocus"
    > {
  placeholder?: string;
  rows?: number;
  inputRef?: Ref<HTMLTextAreaElement>;
  /** For fields that do more than take text: keys, and what a list below them needs. */
  area?: Pick<
    ComponentProps<"textarea">,
    | "aria-autocomplete"
    | "aria-haspopup"
    | "aria-controls"
    | "aria-activedescendant"
    | "onKeyDown"
    | "onSelect"
  >;
}

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea({
  label,
  description,
  error,
  className,
  placeholder,
  rows = 3,
  inputRef,
  area,
  ...props
}: TextAreaProps) {
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
        <AriaTextArea
          {...area}
          ref={fillRef}
          rows={rows}
          placeholder={placeholder}
          className={cx(boxClass, "field-sizing-content max-h-80 min-h-20 resize-y px-2.5 py-1.5")}
        />
      </FieldFrame>
    </AriaTextField>
  );
}
