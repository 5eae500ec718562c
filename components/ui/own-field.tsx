"use client";

import type { ReactNode } from "react";
import { Label } from "react-aria-components/Label";
import { cx } from "@/components/ui/cx";
import {
  ErrorText,
  errorClass,
  type FieldProps,
  fieldClass,
  labelClass,
  noteClass,
  RequiredMark,
} from "@/components/ui/field";

type Notes = Pick<FieldProps, "description" | "error">;

interface OwnFieldProps extends Pick<FieldProps, "label" | "isRequired" | "className">, Notes {
  /** Of the control; label and notes have theirs from it. */
  id: string;
  /** For controls that no label can name, a button for instance: what a press on the words does. */
  onLabelPress?: () => void;
  isReadOnly?: boolean | undefined;
  children: ReactNode;
}

export const labelOf = (id: string) => `${id}-label`;

/** The ids of the notes that are in sight, for `aria-describedby`. */
export function notesOf(id: string, { description, error }: Notes): string | undefined {
  return [description && `${id}-note`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
}

/** What a control of text has from its field. */
export function textProps(id: string, props: Notes & Pick<FieldProps, "name" | "isRequired" | "isDisabled">) {
  return {
    id,
    name: props.name,
    disabled: props.isDisabled ?? false,
    "aria-labelledby": labelOf(id),
    "aria-describedby": notesOf(id, props),
    "aria-required": props.isRequired || undefined,
    "aria-invalid": props.error ? true : undefined,
  } as const;
}

/** The column of a field whose control is put together here and not by React Aria. */
export function OwnField(props: OwnFieldProps) {
  const { id, label, description, error, isRequired, className, onLabelPress, children } = props;
  return (
    <div
      className={cx(fieldClass, className)}
      data-invalid={error ? true : undefined}
      data-readonly={props.isReadOnly || undefined}
    >
      <Label
        id={labelOf(id)}
        className={labelClass}
        {...(onLabelPress ? { elementType: "span", onClick: onLabelPress } : { htmlFor: id })}
      >
        {label}
        <RequiredMark isRequired={isRequired} />
      </Label>
      {children}
      {description ? (
        <span id={`${id}-note`} className={noteClass}>
          {description}
        </span>
      ) : null}
      {error ? (
        <span id={`${id}-error`} className={errorClass}>
          <ErrorText>{error}</ErrorText>
        </span>
      ) : null}
    </div>
  );
}
