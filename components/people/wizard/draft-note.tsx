"use client";

import { useFormatter, useNow, useTranslations } from "next-intl";
import { useState } from "react";
import type { DraftState } from "@/components/people/wizard/use-draft";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";

interface DraftNoteProps {
  state: DraftState;
  /** When the draft that was opened had been saved; null for a fresh form. */
  savedAt: string | null;
  onStartOver: () => Promise<void>;
}

/** Whether what is typed is safe, and the way to throw it away. */
export function DraftNote({ state, savedAt, onStartOver }: DraftNoteProps) {
  const t = useTranslations("people.wizard");
  const format = useFormatter();
  const now = useNow();
  const [isAsking, setAsking] = useState(false);
  const [isDropped, setDropped] = useState(false);

  async function startOver() {
    await onStartOver();
    setDropped(true);
    setAsking(false);
  }

  const button = (
    <Button size="sm" variant="quiet" onPress={() => setAsking(true)}>
      {t("startOver")}
    </Button>
  );
  return (
    <>
      {savedAt && !isDropped ? (
        <Banner action={button}>
          {t("draftFrom", { when: format.relativeTime(new Date(savedAt), now) })}
        </Banner>
      ) : null}
      <p role="status" className="-my-2 min-h-5 text-end text-sm text-ink-muted">
        {state === "untouched" ? null : state === "failed" ? t("notSaved") : t(state)}
      </p>
      <ConfirmDialog
        title={t("startOverQuestion")}
        confirmLabel={t("startOver")}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={startOver}
        isDangerous
      >
        {t("startOverText")}
      </ConfirmDialog>
    </>
  );
}
