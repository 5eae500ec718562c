import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { type Tone, toneFill } from "@/components/ui/tone";

export interface AgendaItemProps {
  tone: Tone;
  /** When: "08:00 – 16:00". */
  time?: ReactNode;
  title: ReactNode;
  /** Where, with whom, breaks. */
  detail?: ReactNode;
  /** A badge or a button at the end. */
  end?: ReactNode;
  isTentative?: boolean;
}

/** One thing in an agenda: a coloured edge, the time, what it is. */
export function AgendaItem({ tone, time, title, detail, end, isTentative }: AgendaItemProps) {
  return (
    <article
      className={cx(
        "flex items-center gap-3 overflow-hidden rounded-lg border bg-surface py-2.5 pe-3 shadow-xs",
        isTentative ? "border-dashed border-field-line" : "border-line",
      )}
    >
      <span aria-hidden className={cx("-my-2.5 w-1 self-stretch", toneFill[tone])} />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-3">
          {time ? <span className="font-semibold">{time}</span> : null}
          <span className={time ? "text-ink-muted" : "font-medium"}>{title}</span>
        </p>
        {detail ? <p className="text-sm text-ink-muted">{detail}</p> : null}
      </div>
      {end}
    </article>
  );
}
