"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { type Can, currentDestination, destinationsFor, type Role } from "@/components/layout/destinations";
import { type Waiting, WaitingCount } from "@/components/layout/waiting-count";
import { cx } from "@/components/ui/cx";

/** The sidebar's sections: mine first, then what I manage. */
export function SideNav({
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
  const open = destinationsFor(role, can);
  const sections = [
    { id: "me", title: t("sectionMe"), entries: open.filter((entry) => entry.section === "me") },
    { id: "manage", title: t("sectionManage"), entries: open.filter((entry) => entry.section === "manage") },
  ].filter((section) => section.entries.length > 0);

  return (
    <nav aria-label={t("navigation")} className="flex flex-col gap-5">
      {sections.map((section) => (
        <div key={section.id}>
          <p id={`nav-${section.id}`} className="mb-1 px-2.5 text-xs font-medium text-ink-faint">
            {section.title}
          </p>
          <ul aria-labelledby={`nav-${section.id}`} className="flex flex-col gap-px">
            {section.entries.map(({ id, href, icon: Icon }) => (
              <li key={id}>
                <Link
                  href={href}
                  prefetch={false}
                  aria-current={current === id ? "page" : undefined}
                  className={cx(
                    "flex h-8.5 items-center gap-2.5 rounded-md px-2.5 font-medium transition-colors",
                    current === id
                      ? "bg-accent-soft text-accent-text"
                      : "text-ink-muted hover:bg-hover hover:text-ink",
                  )}
                >
                  <Icon aria-hidden className="size-4.5 shrink-0" strokeWidth={1.75} />
                  <span className="flex-1 truncate">{t(id)}</span>
                  <WaitingCount count={waiting?.[id]} />
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
