import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

export interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  /** What would be here, and how it gets here. */
  children?: ReactNode;
  /** The next step, as a button or link. */
  action?: ReactNode;
  className?: string;
}

/** Says that nothing is there, why, and what to do next. */
export function EmptyState({ icon: Icon, title, children, action, className }: EmptyStateProps) {
  return (
    <div className={cx("flex flex-col items-center px-6 py-12 text-center", className)}>
      <span className="grid size-11 place-items-center rounded-full bg-accent-soft text-accent-text">
        <Icon aria-hidden className="size-5" strokeWidth={1.75} />
      </span>
      <p className="mt-3.5 text-lg font-semibold">{title}</p>
      {children ? <div className="mt-1 max-w-sm text-base text-pretty text-ink-muted">{children}</div> : null}
      {action ? <div className="mt-5 flex flex-wrap justify-center gap-2">{action}</div> : null}
    </div>
  );
}
