"use client";

import { useState } from "react";
import type { FieldValues } from "react-hook-form";
import { FileField } from "@/components/files/file-field";
import type { UploadedAs } from "@/components/files/use-upload";
import { type Bound, useBoundField } from "@/components/form/use-bound-field";
import type { FieldProps } from "@/components/ui/field";
import type { FileSummary } from "@/lib/files/schema";

type Props<In extends FieldValues, Out> = Bound<In, Out> &
  Pick<FieldProps, "label" | "description" | "isRequired"> & {
    as?: UploadedAs;
    /** A file that is here already, to be uploaded at once. */
    given?: File;
    /** Files that the value may name already. */
    known?: readonly FileSummary[];
  };

/** Stands for a file that is on its way: no id, so that every schema refuses to send the form without it. */
const ON_ITS_WAY = 0;

/** A bound file. The value is its id; empty is null. */
export function FormFileField<In extends FieldValues, Out>({
  control,
  name,
  known = [],
  ...props
}: Props<In, Out>) {
  const field = useBoundField({ control, name });
  const [uploaded, setUploaded] = useState<FileSummary | null>(null);
  const files = uploaded ? [uploaded, ...known] : known;
  return (
    <FileField
      {...props}
      value={files.find(({ id }) => id === field.value) ?? null}
      onStart={() => field.onChange(ON_ITS_WAY)}
      onChange={(file) => {
        if (file) setUploaded(file);
        field.onChange(file?.id ?? null);
      }}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={field.value === ON_ITS_WAY ? undefined : field.error}
    />
  );
}
