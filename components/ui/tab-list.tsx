import Link from "next/link";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

interface TabListProps {
  label: string;
  links: readonly { href: string; title: ReactNode }[];
  /** The address of the view that is shown. */
  current: string | undefined;
}

/** Views with an address of their own, side by side, for pages that know which one they are. */
export function TabList({ label, links, current }: TabListProps) {
  return (
    <nav aria-label={label} className="-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0">
      <ul className="flex w-max min-w-full gap-5 border-b border-line">
        {links.map(({ href, title }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={current === href ? "page" : undefined}
              className={cx(
                "-mb-px flex h-control items-center gap-1.5 rounded-t-sm border-b-2 px-0.5 font-medium whitespace-nowrap -outline-offset-2 transition-colors",
                current === href
                  ? "border-accent text-ink"
                  : "border-transparent text-ink-muted hover:text-ink",
              )}
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
