"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

export interface ConfirmDialogProps {
  /** The question, with what it is about: "Withdraw this application?" */
  title: string;
  children?: ReactNode;
  /** The verb on the button: "Withdraw". Never "OK". */
  confirmLabel: string;
  isOpen: boolean;
  onClose: () => void;
  onConfirm: () => void;
  isPending?: boolean;
  isDangerous?: boolean;
}

/** Asks before something that is hard to take back. Stays open while `isPending`; the caller closes it. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const t = useTranslations("ui");
  return (
    <Dialog
      role="alertdialog"
      title={props.title}
      isOpen={props.isOpen}
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose} autoFocus={props.isDangerous ?? false}>
            {t("cancel")}
          </Button>
          <Button
            variant={props.isDangerous ? "danger" : "primary"}
            onPress={props.onConfirm}
            isPending={props.isPending ?? false}
            autoFocus={!props.isDangerous}
          >
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      <div className="text-base text-ink-muted">{props.children}</div>
    </Dialog>
  );
}
