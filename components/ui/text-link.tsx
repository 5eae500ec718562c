import Link from "next/link";
import type { ComponentProps } from "react";
import { cx } from "@/components/ui/cx";

interface TextLinkProps extends ComponentProps<typeof Link> {
  /** Underlined only under the pointer: for lists in which every row begins with a link. */
  isPlain?: boolean;
}

/** A link inside text or a table cell. Every page is dynamic, so there is nothing to prefetch. */
export function TextLink({ isPlain, className, ...props }: TextLinkProps) {
  return (
    <Link
      prefetch={false}
      {...props}
      className={cx(
        "rounded-sm font-medium underline-offset-3",
        isPlain
          ? "text-ink hover:text-accent-text hover:underline"
          : "text-accent-text underline decoration-accent-text/35 hover:decoration-current",
        className,
      )}
    />
  );
}
