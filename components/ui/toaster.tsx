"use client";

import { useTranslations } from "next-intl";
import { Toaster as Sonner } from "sonner";

/** Where toasts appear. The attribute keeps them reachable while a dialog hides the rest of the page. */
export function Toaster() {
  const t = useTranslations("ui");
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
