"use client";

import { useEffect, useRef, useState } from "react";
import { call } from "@/lib/http/client";
import type { WizardDraft } from "@/lib/people/schema/draft";

export type DraftState = "untouched" | "saving" | "saved" | "failed";

const pause = 400;
const contracts = () => import("@/lib/people/contract/draft");

/** The values of a form as a draft holds them: without those that were never set. */
export const valuesToKeep = (values: object): WizardDraft["values"] =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** Keeps a draft on the server: a moment after the last change, and at once when the page is left. */
export function useDraft() {
  const [state, setState] = useState<DraftState>("untouched");
  const unsaved = useRef<WizardDraft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sending = useRef<Promise<unknown>>(Promise.resolve());

  function save(draft: WizardDraft) {
    unsaved.current = draft;
    setState("saving");
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), pause);
  }

  /** One request after the other, so that an older draft never overwrites a newer one. */
  function flush(): Promise<unknown> {
    clearTimeout(timer.current);
    sending.current = sending.current.then(async () => {
      const draft = unsaved.current;
      if (!draft) return;
      unsaved.current = null;
      try {
        await call((await contracts()).saveDraftContract, { body: draft });
        setState(unsaved.current ? "saving" : "saved");
      } catch {
        setState("failed");
      }
    });
    return sending.current;
  }

  /** Stops saving; nothing of this visit is written any more. */
  function stop() {
    clearTimeout(timer.current);
    unsaved.current = null;
  }

  async function discard() {
    stop();
    await sending.current;
    await call((await contracts()).discardDraftContract, {});
  }

  useEffect(() => {
    function leave() {
      const draft = unsaved.current;
      if (!draft) return;
      unsaved.current = null;
      // `call` would be cut off with the page; this request outlives it, and nothing can be loaded for it any more.
      void fetch("/api/ui/people/draft", {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(draft),
        keepalive: true,
      });
    }
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
      clearTimeout(timer.current);
    };
  }, []);

  return { state, save, stop, discard };
}
