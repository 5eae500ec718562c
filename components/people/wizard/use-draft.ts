"use client";

import { useEffect, useRef, useState } from "react";
import { call } from "@/lib/http/client";
import { discardDraftContract, saveDraftContract } from "@/lib/people/contract/draft";
import type { WizardDraft } from "@/lib/people/schema/draft";

export type DraftState = "untouched" | "saving" | "saved" | "failed";

const pause = 400;

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
      await call(saveDraftContract, { body: draft }).then(
        () => setState(unsaved.current ? "saving" : "saved"),
        () => setState("failed"),
      );
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
    await call(discardDraftContract, {});
  }

  useEffect(() => {
    function leave() {
      const draft = unsaved.current;
      if (!draft) return;
      unsaved.current = null;
      // `call` would be cut off with the page; this request outlives it.
      void fetch(saveDraftContract.path, {
        method: saveDraftContract.method,
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
