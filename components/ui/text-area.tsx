"use client";

import { type ComponentProps, type Ref, useId } from "react";
import { TextArea as AriaTextArea } from "react-aria-components/TextArea";
import type { TextFieldProps as AriaTextFieldProps } from "react-aria-components/TextField";
import { cx } from "@/components/ui/cx";
import { boxClass, type FieldProps } from "@/components/ui/field";
import { OwnField, textProps } from "@/components/ui/own-field";
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
export function TextArea(props: TextAreaProps) {
  const { value, defaultValue, onChange, onBlur, placeholder, rows = 3, inputRef, area } = props;
  const { maxLength, isReadOnly, autoFocus } = props;
  const id = useId();
  const [input, fillRef] = useMergedRef(inputRef);
  useEarlyText(input, value, onChange);
  return (
    <OwnField {...props} id={id}>
      <AriaTextArea
        {...area}
        {...textProps(id, props)}
        {...{ maxLength, rows, placeholder }}
        {...(value === undefined ? { defaultValue } : { value })}
        ref={fillRef}
        autoFocus={autoFocus ?? false}
        readOnly={isReadOnly ?? false}
        onChange={(event) => onChange?.(event.target.value)}
        onBlur={() => onBlur?.()}
        className={cx(boxClass, "field-sizing-content max-h-80 min-h-20 resize-y px-2.5 py-1.5")}
      />
    </OwnField>
  );
}
