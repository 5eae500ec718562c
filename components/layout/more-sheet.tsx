"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Destination, DestinationId } from "@/components/layout/destinations";
import { type Waiting, WaitingCount } from "@/components/layout/waiting-count";
import { cx } from "@/components/ui/cx";
import { Sheet } from "@/components/ui/sheet";

interface MoreSheetProps {
  destinations: readonly Destination[];
  current: DestinationId | undefined;
  waiting?: Waiting | undefined;
  onClose: () => void;
}

/** The destinations that have no tab of their own on a phone. */
export function MoreSheet({ destinations, current, waiting, onClose }: MoreSheetProps) {
  const t = useTranslations("shell");
  return (
    <Sheet title={t("more")} isOpen onClose={onClose}>
      <ul className="-mx-2 flex flex-col gap-px">
        {destinations.map(({ id, href, icon: Icon }) => (
          <li key={id}>
            <Link
              href={href}
              prefetch={false}
              onClick={onClose}
              aria-current={current === id ? "page" : undefined}
              className={cx(
                "flex h-12 items-center gap-3 rounded-md px-3 text-lg font-medium",
                current === id ? "bg-accent-soft text-accent-text" : "text-ink",
              )}
            >
              <Icon aria-hidden className="size-5 shrink-0 text-ink-muted" strokeWidth={1.75} />
              <span className="flex-1">{t(id)}</span>
              <WaitingCount count={waiting?.[id]} />
            </Link>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
