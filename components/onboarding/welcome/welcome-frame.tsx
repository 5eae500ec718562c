import type { ReactNode } from "react";
import { initials } from "@/components/ui/avatar";

interface WelcomeFrameProps {
  organisation: string;
  /** Beside the name, at the end of the line. */
  aside?: ReactNode;
  /** What stands below, small. */
  note?: string;
  children: ReactNode;
}

/** The page of somebody who does not work here yet: the employer's name, one column, nothing to get lost in. */
export function WelcomeFrame({ organisation, aside, note, children }: WelcomeFrameProps) {
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-xl flex-col gap-7 px-5 pt-6 pb-8 sm:px-8 sm:pt-12">
      {organisation ? (
        <header className="flex items-center justify-between gap-4">
          <p className="flex min-w-0 items-center gap-2.5 font-semibold">
            <span
              aria-hidden
              className="grid size-9 shrink-0 place-items-center rounded-lg bg-accent text-sm text-on-accent"
            >
              {initials(organisation)}
            </span>
            {organisation}
          </p>
          {aside}
        </header>
      ) : null}
      <main className="flex flex-1 flex-col gap-7">{children}</main>
      {note ? <footer className="text-sm text-ink-muted">{note}</footer> : null}
    </div>
  );
}
