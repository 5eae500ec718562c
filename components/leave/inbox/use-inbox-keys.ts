"use client";

import { useEffect, useEffectEvent } from "react";

type Keys = Partial<Record<string, () => void>>;

/** Single keys for the whole page, as long as nobody types and no dialog is open. */
export function useInboxKeys(keys: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const isTyping = target.closest(
      "input, textarea, select, [contenteditable], [role=dialog], [role=alertdialog]",
    );
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping || document.querySelector("[role=dialog]"))
      return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}
