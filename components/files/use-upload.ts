"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { isAppError } from "@/lib/errors";
import { uploadFileContract } from "@/lib/files/contract";
import type { FileSummary, UploadQuery } from "@/lib/files/schema";
import { fileLimit, imageLimit } from "@/lib/files/schema/limits";
import { upload } from "@/lib/http/upload";

export type UploadedAs = UploadQuery["as"];

/** One upload at a time: how far it is, what is wrong with it, and the end of it when its place goes away. */
export function useUpload(as: UploadedAs) {
  const t = useTranslations("files");
  const [uploading, setUploading] = useState<{ name: string; percent: number } | null>(null);
  const [error, setError] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  /** Gives the stored file, or null when it was refused or stopped; then `error` says why. */
  async function start(file: File): Promise<FileSummary | null> {
    running.current?.abort();
    const limit = as === "image" ? imageLimit : fileLimit;
    if (file.size > limit) {
      setError(t("tooLarge", { megabytes: limit / 1024 / 1024 }));
      return null;
    }
    const stop = new AbortController();
    running.current = stop;
    setError(null);
    setUploading({ name: file.name, percent: 0 });
    try {
      return await upload(uploadFileContract, {
        query: { name: file.name, as },
        body: file,
        onProgress: (percent) => setUploading({ name: file.name, percent }),
        signal: stop.signal,
      });
    } catch (thrown) {
      if (!stop.signal.aborted) setError(inWords(thrown) ?? t("failed"));
      return null;
    } finally {
      if (running.current === stop) setUploading(null);
    }
  }

  return { uploading, error, start, cancel: () => running.current?.abort() };
}

const inWords = (thrown: unknown): string | undefined =>
  isAppError(thrown) ? (thrown.details.fields?.[0]?.message ?? thrown.message) : undefined;
