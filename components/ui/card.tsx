import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

export interface CardProps {
  /** Without padding, for tables and lists that reach the edge. */
  isFlush?: boolean;
  className?: string;
  children: ReactNode;
}

/** A sheet of paper on the page. */
export function Card({ isFlush, className, children }: CardProps) {
  return (
    <div
      className={cx(
        "rounded-lg border border-line bg-surface shadow-xs",
        isFlush ? "overflow-clip" : "p-4 sm:p-5",
        className,
      )}
    >
      {children}
    </div>
  );
}
