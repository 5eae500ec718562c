"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components/Modal";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import type { DialogProps } from "@/components/ui/dialog";
import { DialogActions } from "@/components/ui/dialog-actions";
import { scrimClass } from "@/components/ui/overlay-class";

const widths = { sm: "sm:max-w-md", md: "sm:max-w-xl", lg: "sm:max-w-3xl" };

/** The window itself; pages take Dialog, which loads it when it opens. */
export function DialogWindow({
  title,
  description,
  isOpen,
  onClose,
  width = "sm",
  role = "dialog",
  children,
  actions,
}: DialogProps) {
  const t = useTranslations("ui");
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      isDismissable={role === "dialog"}
      className={cx(scrimClass, "flex items-end justify-center sm:items-start sm:p-6 sm:pt-[12vh]")}
    >
      <Modal
        className={cx(
          "flex max-h-[92dvh] w-full flex-col overflow-hidden rounded-t-xl border border-line bg-raised shadow-dialog sm:max-h-[76dvh] sm:rounded-xl",
          "transition duration-150 data-entering:translate-y-3 data-entering:opacity-0 data-exiting:opacity-0",
          widths[width],
        )}
      >
        <AriaDialog role={role} className="flex min-h-0 flex-col outline-none">
          <header className="flex items-start gap-4 px-5 pt-3 pb-2">
            <div className="flex min-h-control min-w-0 flex-1 flex-col justify-center">
              <Heading slot="title" className="text-lg font-semibold">
                {title}
              </Heading>
              {description ? <p className="mt-1 text-base text-ink-muted">{description}</p> : null}
            </div>
            <Button variant="quiet" size="icon" aria-label={t("close")} onPress={onClose} className="-me-2">
              <X aria-hidden className="size-4" />
            </Button>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-5">{children}</div>
          {actions ? <DialogActions>{actions}</DialogActions> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
