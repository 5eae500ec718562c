"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Toaster as Sonner, toast as sonner } from "sonner";
import { type Toast, toastQueue } from "@/components/ui/toast";

/** Shows the toasts that wait and those that come. The attribute keeps them reachable beside an open dialog. */
export function ToastList() {
  const t = useTranslations("ui");
  useEffect(() => {
    const showAll = () => {
      for (const toast of toastQueue.take()) show(toast);
    };
    showAll();
    return toastQueue.subscribe(showAll);
  }, []);

  return (
    <div data-react-aria-top-layer="true">
      <Sonner
        position="bottom-right"
        containerAriaLabel={t("notifications")}
        gap={8}
        mobileOffset={{ bottom: "5rem" }}
        toastOptions={{
          unstyled: true,
          classNames: {
            toast:
              "flex w-(--width) items-start gap-2.5 rounded-lg border border-line bg-raised px-3.5 py-3 text-base text-ink shadow-pop",
            success: "[&_[data-icon]]:text-moss",
            error: "[&_[data-icon]]:text-danger-text",
            title: "font-medium",
            description: "text-sm text-ink-muted",
            icon: "mt-0.5 [&_svg]:size-4",
            actionButton: "ms-auto shrink-0 rounded-sm px-1.5 font-semibold text-accent-text hover:bg-hover",
          },
        }}
      />
    </div>
  );
}

function show({ kind, message, description, action }: Toast): void {
  const options = {
    ...(description === undefined ? {} : { description }),
    ...(action === undefined
      ? {}
      : { action: { label: action.label, onClick: action.onPress }, duration: 8000 }),
  };
  if (kind === "success") sonner.success(message, options);
  else sonner.error(message, options);
}
