"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDeed } from "@/components/form/use-deed";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";

interface ArchiveButtonProps {
  name: string;
  isArchived: boolean;
  /** What is asked before, what it means, and what is said once it is done. */
  words: { title: string; text: string; done: string };
  write: (isArchived: boolean) => Promise<unknown>;
}

/** Takes something out of use after asking, or brings it back at once. */
export function ArchiveButton({ name, isArchived, words, write }: ArchiveButtonProps) {
  const t = useTranslations("org");
  const [isAsking, setAsking] = useState(false);
  const deed = useDeed(write, (_, archives) => (archives ? words.done : t("restored", { name })));
  if (isArchived) {
    return (
      <Button onPress={() => deed.mutate(false)} isPending={deed.isPending}>
        {t("restore")}
      </Button>
    );
  }
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t("archive")}</Button>
      <ConfirmDialog
        title={words.title}
        confirmLabel={t("archive")}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => deed.mutate(true, { onSettled: () => setAsking(false) })}
        isPending={deed.isPending}
        isDangerous
      >
        {words.text}
      </ConfirmDialog>
    </>
  );
}
