"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { asInput, type Draft } from "@/components/onboarding/editor/draft";
import { inTimeOrder } from "@/components/onboarding/sequence-order";
import { isAppError } from "@/lib/errors";
import { call } from "@/lib/http/client";
import { saveSequenceContract } from "@/lib/onboarding/contract/sequences";
import type { SequenceDetail } from "@/lib/onboarding/schema/sequence";

type Content = { name: string; draft: Draft };
export type SaveState = "saved" | "saving" | "failed";

/**
 * A sequence that saves itself after each change. Changes made while it is saving are sent together afterwards; one
 * that cannot be saved stays on the page until a later try works. `version` counts what has been saved.
 */
export function useSequenceDraft(sequence: SequenceDetail) {
  const [content, setContent] = useState<Content>(() => ({
    name: sequence.name,
    draft: inTimeOrder(sequence.blocks),
  }));
  const [past, setPast] = useState<readonly Content[]>([]);
  const [state, setState] = useState<SaveState>("saved");
  const [failure, setFailure] = useState<string | null>(null);
  const [version, setVersion] = useState(0);
  const newest = useRef(content);
  const isBusy = useRef(false);
  const shownName = useRef(sequence.name);
  const router = useRouter();
  useLeaveWarning(state !== "saved");

  async function send(): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    setState("saving");
    let sent: Content;
    try {
      do {
        sent = newest.current;
        const { name, draft } = sent;
        const body = { name, category: sequence.category, blocks: asInput(draft) };
        await call(saveSequenceContract, { params: { id: sequence.id }, body });
      } while (sent !== newest.current);
      setState("saved");
      setFailure(null);
      setVersion((count) => count + 1);
      if (sent.name !== shownName.current) {
        shownName.current = sent.name;
        router.refresh();
      }
    } catch (error) {
      const fields = isAppError(error) ? error.details.fields : undefined;
      setState("failed");
      setFailure(fields?.[0]?.message ?? (error instanceof Error ? error.message : null));
    } finally {
      isBusy.current = false;
    }
  }

  function show(next: Content): void {
    newest.current = next;
    setContent(next);
    void send();
  }

  function change(part: Partial<Content>): void {
    const before = newest.current;
    setPast((list) => [...list.slice(-49), before]);
    show({ ...before, ...part });
  }

  return {
    ...content,
    state,
    failure,
    version,
    edit: (how: (draft: Draft) => Draft) => change({ draft: how(newest.current.draft) }),
    rename: (name: string) => change({ name }),
    /** Titles belong to the items, which are saved by themselves. */
    retitle: (how: (draft: Draft) => Draft) => {
      newest.current = { ...newest.current, draft: how(newest.current.draft) };
      setContent(newest.current);
      setVersion((count) => count + 1);
    },
    retry: () => void send(),
    undo: past.length > 0 ? () => undo() : null,
  };

  function undo(): void {
    const before = past.at(-1);
    if (!before) return;
    setPast((list) => list.slice(0, -1));
    show(before);
  }
}

function useLeaveWarning(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isOn]);
}
