"use client";

import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { FieldError, Label, Text } from "react-aria-components/TextField";

/** What every field takes; the form bridge fills `error`, `isRequired` and `onBlur`. */
export interface FieldProps {
  label: string;
  description?: ReactNode;
  error?: string | undefined;
  isRequired?: boolean;
  isDisabled?: boolean;
  name?: string;
  className?: string;
  onBlur?: () => void;
}

/** The column that holds a label, its control and its notes. */
export const fieldClass = "group/field flex min-w-0 flex-col gap-1.5";

/** The frame of a text-like control; `data-invalid`, `data-focus-within` come from React Aria. */
export const boxClass =
  "w-full min-w-0 rounded-md border border-field-line bg-surface text-control text-ink shadow-xs transition-colors duration-100 " +
  "data-hovered:border-ink-faint data-focused:border-focus data-focused:outline-2 data-focused:-outline-offset-1 data-focused:outline-focus " +
  "data-focus-within:border-focus data-focus-within:outline-2 data-focus-within:-outline-offset-1 data-focus-within:outline-focus " +
  "data-invalid:border-danger-line data-disabled:bg-sunken data-disabled:text-ink-faint group-data-readonly/field:bg-sunken";

export const labelClass = "text-sm font-medium text-ink";
export const noteClass = "text-sm text-ink-muted";
export const errorClass = "flex items-start gap-1.5 text-sm text-danger-text";

/** Label above, notes below; React Aria's contexts tie them to the control by id. */
export function FieldFrame(
  props: Pick<FieldProps, "label" | "description" | "error" | "isRequired"> & { children: ReactNode },
) {
  return (
    <>
      <Label className={labelClass}>
        {props.label}
        <RequiredMark isRequired={props.isRequired} />
      </Label>
      {props.children}
      <FieldNotes description={props.description} error={props.error} />
    </>
  );
}

export function RequiredMark({ isRequired }: { isRequired?: boolean | undefined }) {
  if (!isRequired) return null;
  return (
    <span aria-hidden className="ml-0.5 text-danger-text">
      *
    </span>
  );
}

export function FieldNotes({ description, error }: Pick<FieldProps, "description" | "error">) {
  return (
    <>
      {description ? (
        <Text slot="description" className={noteClass}>
          {description}
        </Text>
      ) : null}
      <FieldError className={errorClass}>
        <ErrorText>{error}</ErrorText>
      </FieldError>
    </>
  );
}

export function ErrorText({ children }: { children: ReactNode }) {
  return (
    <>
      <CircleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
      <span>{children}</span>
    </>
  );
}
