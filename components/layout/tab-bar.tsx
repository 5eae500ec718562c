"use client";

import { Ellipsis, type LucideIcon } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";
import { type Can, currentDestination, phoneTabs, type Role } from "@/components/layout/destinations";
import { type Waiting, WaitingCount } from "@/components/layout/waiting-count";
import { cx } from "@/components/ui/cx";

const MoreSheet = lazy(async () => ({ default: (await import("@/components/layout/more-sheet")).MoreSheet }));

const tabClass =
  "relative flex h-14 min-w-0 flex-1 flex-col items-center justify-center gap-1 rounded-md text-2xs font-medium -outline-offset-2";

/** The bottom tabs of a phone: at most five, the last one opens the rest. */
export function TabBar({
  role,
  can,
  waiting,
}: {
  role: Role;
  can?: Can | undefined;
  waiting?: Waiting | undefined;
}) {
  const t = useTranslations("shell");
  const current = currentDestination(usePathname());
  const [isOpen, setOpen] = useState(false);
  const { tabs, more } = phoneTabs(role, can);
  const isInMore = more.some((entry) => entry.id === current);
  const waitingInMore = more.reduce((sum, entry) => sum + (waiting?.[entry.id] ?? 0), 0);

  return (
    <nav
      aria-label={t("tabs")}
      className="fixed inset-x-0 bottom-0 z-30 flex border-t border-line bg-surface px-1 pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {tabs.map(({ id, href, icon }) => (
        <Link
          key={id}
          href={href}
          prefetch={false}
          aria-current={current === id ? "page" : undefined}
          className={cx(tabClass, current === id ? "text-accent-text" : "text-ink-muted")}
        >
          <TabFace icon={icon} label={t(id)} isCurrent={current === id} waiting={waiting?.[id]} />
        </Link>
      ))}
      {more.length > 0 ? (
        <button
          type="button"
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onClick={() => setOpen(true)}
          className={cx(tabClass, isInMore ? "text-accent-text" : "text-ink-muted")}
        >
          <TabFace icon={Ellipsis} label={t("more")} isCurrent={isInMore} waiting={waitingInMore} />
        </button>
      ) : null}
      {isOpen ? (
        <Suspense fallback={null}>
          <MoreSheet destinations={more} current={current} waiting={waiting} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </nav>
  );
}

function TabFace({
  icon: Icon,
  label,
  isCurrent,
  waiting,
}: {
  icon: LucideIcon;
  label: string;
  isCurrent: boolean;
  waiting?: number | undefined;
}) {
  return (
    <>
      <span
        className={cx(
          "relative grid h-7 w-13 place-items-center rounded-full",
          isCurrent && "bg-accent-soft-strong",
        )}
      >
        <Icon aria-hidden className="size-5" strokeWidth={1.75} />
        <WaitingCount count={waiting} className="absolute -end-0.5 -top-1" />
      </span>
      <span className="max-w-full truncate px-0.5">{label}</span>
    </>
  );
}
