"use client";

import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef } from "react";
import type { FieldValues } from "react-hook-form";
import { FileLink } from "@/components/files/file-link";
import { UploadButton } from "@/components/files/upload-button";
import { type Bound, useBoundField } from "@/components/form/use-bound-field";
import { labelClass } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { useMergedRef } from "@/components/ui/use-merged-ref";
import type { Attachment } from "@/lib/files/schema";

/** A file on its way has no id yet, so that the item cannot be saved without it. */
type Listed = Omit<Attachment, "file"> & { file: number | null };

/** The bound files of an item, in the order they were attached. */
export function AttachmentField<In extends FieldValues, Out>(bound: Bound<In, Out>) {
  const t = useTranslations("files");
  const items = useTranslations("sequences.item");
  const field = useBoundField(bound);
  const id = useId();
  const [button, fillRef] = useMergedRef<HTMLButtonElement>(field.ref);
  const list = Array.isArray(field.value) ? (field.value as Listed[]) : [];
  const stored = list.filter((item): item is Attachment => item.file !== null);
  // An upload ends renders later; meanwhile another file may have been taken out.
  const latest = useRef(stored);
  useEffect(() => {
    latest.current = stored;
  });
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-1.5">
      <h3 id={id} className={labelClass}>
        {items("attachments")}
      </h3>
      <ul aria-live="polite" className="flex flex-col gap-1 empty:hidden">
        {stored.map(({ file, name, size }) => (
          <li key={file} className="flex items-center gap-2">
            <FileLink file={{ id: file, name, size }} />
            <IconButton
              icon={Trash2}
              label={t("remove", { name })}
              onPress={() => {
                field.onChange(list.filter((other) => other.file !== file));
                button.current?.focus();
              }}
            />
          </li>
        ))}
      </ul>
      <UploadButton
        label={t("attach")}
        describedBy={`${id}-hint`}
        error={field.error}
        buttonRef={fillRef}
        onBlur={field.onBlur}
        onStart={({ name, size }) =>
          field.onChange([...stored, { file: null, name: name.slice(0, 200), size }])
        }
        onEnd={(file) => {
          const added = file ? [{ file: file.id, name: file.name, size: file.size }] : [];
          field.onChange([...latest.current, ...added]);
        }}
      />
      <p id={`${id}-hint`} className="text-sm text-ink-muted">
        {t("filesTaken")}
      </p>
    </section>
  );
}
