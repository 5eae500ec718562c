"use client";

import { useTranslations } from "next-intl";
import { KeyboardHint } from "@/components/ui/keyboard-hint";

const keys = [
  ["a", "approve"],
  ["r", "deny"],
  ["j", "keyNext"],
  ["k", "keyPrevious"],
  ["x", "keyPick"],
] as const;

/** The single keys that work here; for those who have a keyboard. */
export function KeyHints() {
  const t = useTranslations("approvals");
  return (
    <p className="flex flex-wrap gap-x-3.5 gap-y-1 text-xs text-ink-muted max-sm:hidden pointer-coarse:hidden">
      {keys.map(([key, word]) => (
        <span key={key} className="inline-flex items-center gap-1.5">
          <span className="sr-only">{key}:</span>
          <KeyboardHint keys={[key]} />
          {t(word)}
        </span>
      ))}
    </p>
  );
}
