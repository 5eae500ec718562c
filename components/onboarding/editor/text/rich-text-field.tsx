"use client";

import { CircleAlert } from "lucide-react";
import { lazy, Suspense, useId } from "react";
import type { FieldValues } from "react-hook-form";
import { type Bound, useBoundField } from "@/components/form/use-bound-field";
import { labelClass, RequiredMark } from "@/components/ui/field";
import { Skeleton } from "@/components/ui/skeleton";

const RichTextEditor = lazy(async () => ({ default: (await import("./rich-text-editor")).RichTextEditor }));

interface RichTextFieldProps<In extends FieldValues, Out> extends Bound<In, Out> {
  label: string;
  isRequired?: boolean;
}

/** Bound text with formatting. Its editor is loaded when a field first appears. */
export function RichTextField<In extends FieldValues, Out>(props: RichTextFieldProps<In, Out>) {
  const { label, isRequired } = props;
  const field = useBoundField(props);
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <span id={id} className={labelClass}>
        {label}
        <RequiredMark isRequired={isRequired} />
      </span>
      <Suspense fallback={<Skeleton className="h-40 w-full" />}>
        <RichTextEditor
          labelledBy={id}
          errorId={field.error ? `${id}-error` : undefined}
          isRequired={isRequired ?? false}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          focusRef={field.ref}
        />
      </Suspense>
      {field.error ? (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-sm text-danger-text">
          <CircleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
          <span>{field.error}</span>
        </p>
      ) : null}
    </div>
  );
}
