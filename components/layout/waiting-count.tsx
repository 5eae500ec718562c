"use client";

import { useTranslations } from "next-intl";
import type { DestinationId } from "@/components/layout/destinations";
import { cx } from "@/components/ui/cx";

/** How much waits behind each destination. */
export type Waiting = Partial<Record<DestinationId, number>>;

/** A small count; nothing at zero. */
export function WaitingCount({ count, className }: { count?: number | undefined; className?: string }) {
  const t = useTranslations("shell");
  if (!count) return null;
  return (
    <span
      className={cx(
        "inline-grid h-4.5 min-w-4.5 place-items-center rounded-full bg-accent px-1.25 text-2xs font-semibold text-on-accent",
        className,
      )}
    >
      <span aria-hidden>{count > 99 ? "99+" : count}</span>
      <span className="sr-only">{t("waiting", { count })}</span>
    </span>
  );
}
