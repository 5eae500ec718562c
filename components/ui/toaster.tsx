"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { toastQueue } from "@/components/ui/toast";

const ToastList = lazy(async () => ({ default: (await import("@/components/ui/toast-list")).ToastList }));

/** Where toasts appear. Most pages never show one, so the list is loaded with the first. */
export function Toaster() {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    const look = () => setWanted((wanted) => wanted || toastQueue.hasAny());
    look();
    return toastQueue.subscribe(look);
  }, []);
  if (!isWanted) return null;
  return (
    <Suspense fallback={null}>
      <ToastList />
    </Suspense>
  );
}
