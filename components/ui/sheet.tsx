"use client";

import { lazy, type ReactNode, Suspense } from "react";
import { useWasOpen } from "@/components/ui/use-was-open";

const SheetWindow = lazy(async () => ({
  default: (await import("@/components/ui/sheet-window")).SheetWindow,
}));

export interface SheetProps {
  title: string;
  description?: ReactNode;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  actions?: ReactNode;
}

/** A panel for details and longer forms, loaded when it first opens: from below on phones, else from the side. */
export function Sheet(props: SheetProps) {
  if (!useWasOpen(props.isOpen)) return null;
  return (
    <Suspense fallback={null}>
      <SheetWindow {...props} />
    </Suspense>
  );
}
