"use client";

import { buttonClass } from "@/components/ui/button-class";

interface CrashNoteProps {
  title: string;
  text: string;
  number?: string | undefined;
  retryLabel: string;
  onRetry: () => void;
}

/** What an error page says. Needs no provider, so that it also works when the layout itself has failed. */
export function CrashNote({ title, text, number, retryLabel, onRetry }: CrashNoteProps) {
  return (
    <main className="grid min-h-[70dvh] place-items-center px-6 text-center">
      <div className="flex max-w-md flex-col items-center">
        <h1 className="text-xl font-semibold">{title}</h1>
        <p className="mt-1.5 text-base text-pretty text-ink-muted">{text}</p>
        {number ? <p className="mt-3 font-mono text-sm text-ink-muted">{number}</p> : null}
        <button type="button" onClick={onRetry} className={buttonClass("primary", "md", "mt-5")}>
          {retryLabel}
        </button>
      </div>
    </main>
  );
}
