"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, useTransition } from "react";
import { cx } from "@/components/ui/cx";
import { SearchField } from "@/components/ui/search-field";
import { Select } from "@/components/ui/select";
import { personStates } from "@/lib/people/schema/states";

const typingPause = 200;
const withoutLabel = "[&>:first-child]:sr-only";

/** Search and filters of the list; they live in the address, so a view can be shared and Back restores it. */
export function FilterBar() {
  const t = useTranslations("people");
  const search = useSearchParams();
  const { narrow, isPending } = useNarrowing();
  const [text, setText] = useSearchText(search.get("q") ?? "", (q) => narrow("q", q));
  return (
    <search
      aria-busy={isPending}
      className={cx("grid grid-cols-2 items-end gap-3 sm:flex", isPending && "cursor-progress")}
    >
      <SearchField className="col-span-2 sm:w-80" label={t("search")} value={text} onChange={setText} />
      <Select
        className={cx("sm:w-44", withoutLabel)}
        label={t("roleLabel")}
        options={[
          { value: "any", label: t("anyRole") },
          ...(["0", "1", "2", "3"] as const).map((role) => ({ value: role, label: t(`role.${role}`) })),
        ]}
        value={search.get("role") ?? "any"}
        onChange={(role) => narrow("role", role)}
      />
      <Select
        className={cx("sm:w-44", withoutLabel)}
        label={t("stateLabel")}
        options={[
          { value: "any", label: t("anyState") },
          ...personStates.map((state) => ({ value: state, label: t(`state.${state}`) })),
        ]}
        value={search.get("state") ?? "any"}
        onChange={(state) => narrow("state", state)}
      />
    </search>
  );
}

/** Changes one filter in the address and goes back to the first page. */
function useNarrowing() {
  const router = useRouter();
  const path = usePathname();
  const [isPending, startTransition] = useTransition();
  function narrow(name: "q" | "role" | "state", value: string | null) {
    const next = new URLSearchParams(window.location.search);
    if (!value || value === "any") next.delete(name);
    else next.set(name, value);
    next.delete("after");
    next.delete("before");
    startTransition(() => router.replace(next.size > 0 ? `${path}?${next}` : path, { scroll: false }));
  }
  return { narrow, isPending };
}

/** What is typed, handed on after a short pause; follows the address when that changes by other means. */
function useSearchText(inAddress: string, onPause: (text: string) => void) {
  const [text, setText] = useState(inAddress);
  const handedOn = useRef(inAddress);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (inAddress === handedOn.current) return;
    handedOn.current = inAddress;
    setText(inAddress);
  }, [inAddress]);

  function type(next: string) {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      handedOn.current = next.trim();
      onPause(handedOn.current);
    }, typingPause);
  }
  return [text, type] as const;
}
