import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

export interface DisclosureProps {
  title: ReactNode;
  isOpenAtFirst?: boolean;
  className?: string;
  children: ReactNode;
}

/** Something rarely needed, folded away under its title. */
export function Disclosure({ title, isOpenAtFirst = false, className, children }: DisclosureProps) {
  return (
    <details open={isOpenAtFirst} className={cx("group/fold", className)}>
      <summary className="inline-flex min-h-6 cursor-pointer list-none items-center gap-1.5 rounded-sm text-sm font-medium text-ink-muted hover:text-ink pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="size-4 transition-transform group-open/fold:rotate-90 rtl:-scale-x-100"
        />
        {title}
      </summary>
      <div className="pt-3">{children}</div>
    </details>
  );
}
