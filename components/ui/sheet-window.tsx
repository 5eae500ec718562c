"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components/Modal";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { DialogActions } from "@/components/ui/dialog-actions";
import { scrimClass } from "@/components/ui/overlay-class";
import type { SheetProps } from "@/components/ui/sheet";

/** The panel itself; pages take Sheet, which loads it when it opens. */
export function SheetWindow({ title, description, isOpen, onClose, children, actions }: SheetProps) {
  const t = useTranslations("ui");
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      isDismissable
      className={scrimClass}
    >
      <Modal
        className={cx(
          "fixed inset-x-0 bottom-0 flex max-h-[88dvh] flex-col overflow-hidden rounded-t-xl border border-line bg-raised shadow-dialog",
          "sm:inset-x-auto sm:inset-y-2 sm:end-2 sm:max-h-none sm:w-[27rem] sm:rounded-xl",
          "transition duration-200 ease-out data-entering:translate-y-full data-exiting:translate-y-full",
          "sm:data-entering:translate-x-8 sm:data-entering:translate-y-0 sm:data-entering:opacity-0 sm:data-exiting:translate-x-8 sm:data-exiting:translate-y-0 sm:data-exiting:opacity-0",
        )}
      >
        <AriaDialog className="flex min-h-0 flex-1 flex-col outline-none">
          <header className="flex items-start gap-4 px-5 pt-3 pb-2">
            <div className="flex min-h-control min-w-0 flex-1 flex-col justify-center">
              <Heading slot="title" className="text-lg font-semibold">
                {title}
              </Heading>
              {description ? <p className="mt-1 text-ink-muted">{description}</p> : null}
            </div>
            <Button variant="quiet" size="icon" aria-label={t("close")} onPress={onClose} className="-me-2">
              <X aria-hidden className="size-4" />
            </Button>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-[max(1.25rem,env(safe-area-inset-bottom))]">
            {children}
          </div>
          {actions ? <DialogActions>{actions}</DialogActions> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
