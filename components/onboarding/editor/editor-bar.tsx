"use client";

import { Archive, ArchiveRestore, Check, Ellipsis, Pencil, Undo2 } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDeed } from "@/components/form/use-deed";
import type { useSequenceDraft } from "@/components/onboarding/editor/use-sequence-draft";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Menu } from "@/components/ui/menu";
import { call } from "@/lib/http/client";
import { archiveSequenceContract } from "@/lib/onboarding/contract/sequences";
import type { SequenceDetail } from "@/lib/onboarding/schema/sequence";

const RenameDialog = dynamic(
  async () => (await import("@/components/onboarding/editor/rename-dialog")).RenameDialog,
);

interface EditorBarProps {
  sequence: SequenceDetail;
  saved: ReturnType<typeof useSequenceDraft>;
}

/** How far saving got, the way back, and what concerns the whole sequence. */
export function EditorBar({ sequence, saved }: EditorBarProps) {
  const t = useTranslations("sequences");
  const [isRenaming, setRenaming] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const archive = useDeed(
    (archived: boolean) => call(archiveSequenceContract, { params: { id: sequence.id }, body: { archived } }),
    (_, archived) => t(archived ? "wasArchived" : "wasRestored", { name: sequence.name }),
  );
  const Icon = sequence.isArchived ? ArchiveRestore : Archive;
  return (
    <>
      <div className="flex items-center gap-2">
        <p role="status" className="me-auto flex items-center gap-1.5 text-sm text-ink-muted">
          {saved.state === "saved" ? <Check aria-hidden className="size-4 text-accent-text" /> : null}
          {t(`save.${saved.state}`)}
        </p>
        <Button size="sm" variant="quiet" isDisabled={!saved.undo} onPress={() => saved.undo?.()}>
          <Undo2 aria-hidden className="size-4" />
          {t("undo")}
        </Button>
        <Menu
          trigger={
            <Button variant="secondary" size="icon" aria-label={t("more")} isPending={archive.isPending}>
              <Ellipsis aria-hidden className="size-4" />
            </Button>
          }
          deeds={[
            { icon: <Pencil aria-hidden />, title: t("rename"), onAction: () => setRenaming(true) },
            {
              icon: <Icon aria-hidden />,
              title: t(sequence.isArchived ? "restore" : "archive"),
              onAction: () => (sequence.isArchived ? archive.mutate(false) : setAsking(true)),
            },
          ]}
        />
      </div>
      {saved.state === "failed" ? (
        <Banner
          tone="danger"
          title={t("notSaved")}
          action={
            <Button size="sm" onPress={saved.retry}>
              {t("tryAgain")}
            </Button>
          }
        >
          {saved.failure}
        </Banner>
      ) : null}
      {isRenaming ? (
        <RenameDialog name={saved.name} onClose={() => setRenaming(false)} onSave={saved.rename} />
      ) : null}
      <ConfirmDialog
        title={t("archiveQuestion", { name: sequence.name })}
        confirmLabel={t("archive")}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          archive.mutate(true);
        }}
      >
        {t("archiveText")}
      </ConfirmDialog>
    </>
  );
}
