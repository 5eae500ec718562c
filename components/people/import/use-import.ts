"use client";

import { useEffect, useRef, useState } from "react";
import { type AppError, isAppError } from "@/lib/errors";
import { upload } from "@/lib/http/upload";
import { importPeopleContract } from "@/lib/people/contract/import";
import type { ImportReport } from "@/lib/people/schema/import";

export type ImportOptions = { leaveOutKnown: boolean; mailEverybody: boolean };

export type ImportStage =
  | { at: "start"; refusal: AppError | null }
  | { at: "reading"; file: File; percent: number }
  | {
      at: "checked";
      file: File;
      report: ImportReport;
      /** What is under way, if anything. */
      pending: "checking" | "adding" | null;
      /** Why the last attempt came to nothing. */
      refusal: AppError | null;
    }
  | { at: "added"; people: number };

const reportIn = ({ details }: AppError) =>
  details.reason === "FAULTS" ? (details.data as ImportReport) : null;

/** A file's way: chosen, checked, checked again as the options change, added. Leaving the page ends what is under way. */
export function useImport() {
  const [stage, setStage] = useState<ImportStage>({ at: "start", refusal: null });
  const [options, setOptions] = useState<ImportOptions>({ leaveOutKnown: false, mailEverybody: false });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  /** `last` is what the page shows until the answer is there, or after a refusal. */
  async function send(file: File, deed: "check" | "add", chosen: ImportOptions, last: ImportReport | null) {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    const pending = deed === "check" ? "checking" : "adding";
    if (last) setStage({ at: "checked", file, report: last, pending, refusal: null });
    try {
      const report = await upload(importPeopleContract, {
        query: {
          do: deed,
          leaveOutKnown: String(chosen.leaveOutKnown),
          mailEverybody: String(chosen.mailEverybody),
        },
        body: file,
        onProgress: (percent) => (last ? undefined : setStage({ at: "reading", file, percent })),
        signal: stop.signal,
      });
      if (deed === "add") setStage({ at: "added", people: report.people });
      else setStage({ at: "checked", file, report, pending: null, refusal: null });
    } catch (thrown) {
      if (stop.signal.aborted) return;
      if (!isAppError(thrown)) throw thrown;
      const found = reportIn(thrown);
      const report = found ?? last;
      if (!report) setStage({ at: "start", refusal: thrown });
      else setStage({ at: "checked", file, report, pending: null, refusal: found ? null : thrown });
    }
  }

  return {
    stage,
    options,
    check(file: File) {
      setStage({ at: "reading", file, percent: 0 });
      return send(file, "check", options, null);
    },
    refuse: (refusal: AppError) => setStage({ at: "start", refusal }),
    choose(next: ImportOptions) {
      setOptions(next);
      if (stage.at === "checked" && next.leaveOutKnown !== options.leaveOutKnown)
        void send(stage.file, "check", next, stage.report);
    },
    add: () => (stage.at === "checked" ? send(stage.file, "add", options, stage.report) : undefined),
    startOver: () => setStage({ at: "start", refusal: null }),
  };
}
