"use client";

import { useTranslations } from "next-intl";
import { Spinner } from "@/components/ui/spinner";
import type { SearchState } from "@/components/ui/use-typed-search";

/** What the list has to say when it has nothing to show. */
export function ComboboxStatus({ state, isEmpty }: { state: SearchState; isEmpty: boolean }) {
  const t = useTranslations("ui");
  if (!isEmpty || state === "idle") return null;
  return (
    <div role="status" className="flex items-center gap-2 px-3 pt-2.5 pb-1.5 text-sm text-ink-muted">
      {state === "loading" ? <Spinner className="size-3.5" /> : null}
      {state === "loading" ? t("searching") : state === "failed" ? t("searchFailed") : t("noMatch")}
    </div>
  );
}
