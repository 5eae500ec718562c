import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { type Tone, toneFill, toneSoft } from "@/components/ui/tone";

export interface BadgeProps {
  tone?: Tone;
  /** A dot before the text, or an icon of the caller's. */
  mark?: "dot" | ReactNode;
  /** A dashed outline for what is not settled yet; says "pending" without colour. */
  isTentative?: boolean;
  className?: string;
  children: ReactNode;
}

/** A short word about a state. The word carries the meaning, the tone only helps to find it. */
export function Badge({ tone = "slate", mark, isTentative, className, children }: BadgeProps) {
  return (
    <span
      className={cx(
        "inline-flex h-5.5 max-w-full items-center gap-1.5 rounded-full px-2 text-xs font-medium whitespace-nowrap [&_svg]:size-3 [&_svg]:shrink-0",
        toneSoft[tone],
        isTentative && "border border-dashed border-current",
        className,
      )}
    >
      {mark === "dot" ? (
        <span aria-hidden className={cx("size-1.5 shrink-0 rounded-full", toneFill[tone])} />
      ) : (
        mark
      )}
      <span className="truncate">{children}</span>
    </span>
  );
}
