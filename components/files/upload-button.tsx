"use client";

import { CircleAlert, type LucideIcon, Paperclip } from "lucide-react";
import { useTranslations } from "next-intl";
import { type Ref, useEffect, useId, useRef } from "react";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { type UploadedAs, useUpload } from "@/components/files/use-upload";
import { Button } from "@/components/ui/button";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { FileSummary } from "@/lib/files/schema";

const pictures = ["image/png", "image/jpeg", "image/webp", "image/gif"];
const documents = [".pdf", ".txt", ".csv", ".docx", ".xlsx", ".pptx", ".odt", ".ods"];

interface UploadButtonProps {
  /** What the button says; a field's label is read before it where `labelledBy` is given. */
  label: string;
  as?: UploadedAs;
  icon?: LucideIcon;
  labelledBy?: string;
  /** A file that is here already, to be uploaded at once. */
  given?: File;
  describedBy?: string | undefined;
  /** What is wrong with the field, unless the upload itself has something to say. */
  error?: string | undefined;
  buttonRef?: Ref<HTMLButtonElement>;
  onBlur?: () => void;
  /** Gets the file that is on its way, so that a form knows that it is not complete yet. */
  onStart?: (file: File) => void;
  /** Gets null when nothing came of it. */
  onEnd: (file: FileSummary | null) => void;
}

/** Chooses a file and uploads it at once: a button, then how far it is, then what was wrong, if anything. */
export function UploadButton(props: UploadButtonProps) {
  const { label, as = "file", icon: Icon = Paperclip, labelledBy, describedBy, buttonRef, onBlur } = props;
  const { given, onStart, onEnd } = props;
  const t = useTranslations("files");
  const { uploading, error: failure, start, cancel } = useUpload(as);
  const id = useId();
  const error = failure ?? props.error;

  async function send(file: File | undefined) {
    if (!file) return;
    onStart?.(file);
    onEnd(await start(file));
  }

  const taken = useRef<File | null>(null);
  useEffect(() => {
    if (!given || taken.current === given) return;
    taken.current = given;
    void send(given);
  });

  return (
    <div className="flex flex-col items-start gap-1.5">
      <FileTrigger
        acceptedFileTypes={as === "image" ? pictures : [...pictures, ...documents]}
        onSelect={(files) => void send(files?.[0])}
      >
        <Button
          id={id}
          ref={buttonRef ?? null}
          onBlur={() => onBlur?.()}
          isPending={uploading !== null}
          aria-labelledby={labelledBy ? `${labelledBy} ${id}` : undefined}
          aria-describedby={[describedBy, error && `${id}-error`].filter(Boolean).join(" ") || undefined}
        >
          <Icon aria-hidden className="size-4" />
          {label}
        </Button>
      </FileTrigger>
      {uploading ? (
        <div className="flex w-full max-w-sm items-end gap-3">
          <ProgressBar
            label={t("uploading", { name: uploading.name })}
            value={Math.round(uploading.percent)}
          />
          <Button size="sm" variant="quiet" onPress={cancel}>
            {t("stop")}
          </Button>
        </div>
      ) : null}
      <div aria-live="polite" className="empty:-mt-1.5">
        {error ? (
          <p id={`${id}-error`} className="flex items-start gap-1.5 text-sm text-danger-text">
            <CircleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
            <span>{error}</span>
          </p>
        ) : null}
      </div>
    </div>
  );
}
