import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

export interface AgendaDay {
  /** "2026-06-15" */
  day: string;
  /** The day in words: "Monday 15 June". */
  title: string;
  /** "Today", "Tomorrow", or how far away it is. */
  note?: string | undefined;
  isToday?: boolean;
  items: readonly { id: string | number; content: ReactNode }[];
}

export interface AgendaProps {
  label: string;
  days: readonly AgendaDay[];
  /** 3 where the agenda stands in a section with a heading of its own. */
  headingLevel?: 2 | 3;
}

/** What happens, day by day. */
export function Agenda({ label, days, headingLevel = 2 }: AgendaProps) {
  const Heading = headingLevel === 2 ? "h2" : "h3";
  return (
    <ol aria-label={label} className="flex flex-col gap-5">
      {days.map((entry) => (
        <li key={entry.day} className="grid gap-2 sm:grid-cols-[8.5rem_1fr] sm:gap-4">
          <div className="flex items-baseline justify-between gap-3 sm:flex-col sm:justify-start sm:gap-0 sm:pt-2.5">
            <Heading className={cx("text-sm font-semibold", entry.isToday && "text-accent-text")}>
              <time dateTime={entry.day}>{entry.title}</time>
            </Heading>
            {entry.note ? <span className="text-xs text-ink-muted">{entry.note}</span> : null}
          </div>
          <ul className="flex min-w-0 flex-col gap-2">
            {entry.items.map((item) => (
              <li key={item.id}>{item.content}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
