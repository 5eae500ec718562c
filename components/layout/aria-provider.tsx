"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect } from "react";
import { RouterProvider } from "react-aria-components";
import { I18nProvider } from "react-aria-components/I18nProvider";

/** Gives React Aria the page's locale and Next's client navigation, and marks the document once it is alive. */
export function AriaProvider({ locale, children }: { locale: string; children: ReactNode }) {
  const router = useRouter();
  useEffect(() => {
    document.documentElement.dataset.alive = "";
  }, []);
  return (
    <I18nProvider locale={locale}>
      <RouterProvider navigate={(path) => router.push(path)}>{children}</RouterProvider>
    </I18nProvider>
  );
}
