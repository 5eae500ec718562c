"use client";

import { useTranslations } from "next-intl";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";

interface AskFirstProps {
  what: "deactivate" | "resetTwoStep";
  name: string;
  onClose: () => void;
  onConfirm: () => void;
}

/** Asks before somebody is shut out, or their second step is taken away. */
export function AskFirst({ what, name, onClose, onConfirm }: AskFirstProps) {
  const t = useTranslations("people");
  return (
    <ConfirmDialog
      title={t(`${what}Question`, { name })}
      confirmLabel={t(what)}
      isOpen
      onClose={onClose}
      onConfirm={() => {
        onClose();
        onConfirm();
      }}
      isDangerous
    >
      {t(`${what}Text`)}
    </ConfirmDialog>
  );
}
