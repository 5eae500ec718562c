"use client";

import { lazy, type ReactNode, Suspense } from "react";
import { useWasOpen } from "@/components/ui/use-was-open";

const DialogWindow = lazy(async () => ({
  default: (await import("@/components/ui/dialog-window")).DialogWindow,
}));

export interface DialogProps {
  title: string;
  description?: ReactNode;
  isOpen: boolean;
  onClose: () => void;
  width?: "sm" | "md" | "lg";
  /** "alertdialog" interrupts: only for questions that must be answered. */
  role?: "dialog" | "alertdialog";
  children: ReactNode;
  /** Buttons, in reading order; the last one is the main one. */
  actions?: ReactNode;
}

/**
 * A window over the page, loaded when it first opens. Escape, the cross and a press outside close it; focus returns
 * to where it was.
 */
export function Dialog(props: DialogProps) {
  if (!useWasOpen(props.isOpen)) return null;
  return (
    <Suspense fallback={null}>
      <DialogWindow {...props} />
    </Suspense>
  );
}
