import Link from "next/link";
import type { ComponentProps } from "react";
import { cx } from "@/components/ui/cx";

/** A link inside text or a table cell. */
export function TextLink({ className, ...props }: ComponentProps<typeof Link>) {
  return (
    <Link
      {...props}
      className={cx(
        "rounded-sm font-medium text-accent-text underline decoration-accent-text/35 underline-offset-3 hover:decoration-current",
        className,
      )}
    />
  );
}
