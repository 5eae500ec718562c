"use client";

import { ImageUp, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { type Ref, useEffect, useId, useRef } from "react";
import { FileLink } from "@/components/files/file-link";
import { UploadButton } from "@/components/files/upload-button";
import type { UploadedAs } from "@/components/files/use-upload";
import { Button } from "@/components/ui/button";
import { type FieldProps, labelClass, RequiredMark } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { useMergedRef } from "@/components/ui/use-merged-ref";
import type { FileSummary } from "@/lib/files/schema";
import { fileAddress } from "@/lib/files/schema/address";

interface FileFieldProps
  extends Pick<FieldProps, "label" | "description" | "error" | "isRequired" | "onBlur"> {
  as?: UploadedAs;
  /** A file that is here already, to be uploaded at once. */
  given?: File;
  value: FileSummary | null;
  onStart: () => void;
  onChange: (file: FileSummary | null) => void;
  inputRef?: Ref<HTMLButtonElement>;
}

/** One file: chosen and uploaded, shown, taken out again. A picture is shown as it is. */
export function FileField(props: FileFieldProps) {
  const {
    label,
    description,
    error,
    isRequired,
    onBlur,
    as = "file",
    given,
    value,
    onStart,
    onChange,
    inputRef,
  } = props;
  const t = useTranslations("files");
  const id = useId();
  const row = useRef<HTMLSpanElement>(null);
  const [button, fillRef] = useMergedRef(inputRef);
  const hasActed = useRef(false);
  const shown = value?.id;

  // What was pressed is gone once a file came or went: the focus goes to what took its place.
  useEffect(() => {
    if (!hasActed.current) return;
    hasActed.current = false;
    if (shown === undefined) button.current?.focus();
    else row.current?.focus();
  }, [shown, button]);

  function change(file: FileSummary | null) {
    hasActed.current = file?.id !== shown;
    onChange(file);
  }

  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <span id={id} className={labelClass}>
        {label}
        <RequiredMark isRequired={isRequired} />
      </span>
      {value && as === "image" ? (
        // biome-ignore lint/performance/noImgElement: who may see it is decided for each request, so nothing is optimised
        <img
          src={fileAddress(value.id)}
          alt=""
          className="max-h-56 w-fit max-w-full rounded-md border border-line"
        />
      ) : null}
      {value ? (
        <span ref={row} tabIndex={-1} className="flex flex-wrap items-center gap-2 rounded-sm outline-none">
          {as === "file" ? <FileLink file={value} /> : null}
          {as === "image" && value.name ? <span className="wrap-anywhere">{value.name}</span> : null}
          {as === "image" ? (
            <Button size="sm" onPress={() => change(null)}>
              {t("otherPicture")}
            </Button>
          ) : (
            <IconButton
              icon={Trash2}
              label={t("remove", { name: value.name })}
              onPress={() => change(null)}
            />
          )}
        </span>
      ) : (
        <UploadButton
          label={t(as === "image" ? "choosePicture" : "choose")}
          as={as}
          {...(as === "image" ? { icon: ImageUp } : {})}
          labelledBy={id}
          describedBy={`${id}-hint`}
          error={error}
          buttonRef={fillRef}
          {...(onBlur ? { onBlur } : {})}
          {...(given ? { given } : {})}
          onStart={onStart}
          onEnd={change}
        />
      )}
      {value && !description ? null : (
        <p id={`${id}-hint`} className="text-sm text-ink-muted">
          {description ? <>{description} </> : null}
          {value ? null : t(as === "image" ? "picturesTaken" : "filesTaken")}
        </p>
      )}
    </div>
  );
}
