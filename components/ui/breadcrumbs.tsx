import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";

export interface Crumb {
  label: string;
  href: string;
}

/** The pages above this one; the page itself is named by its heading. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useTranslations("ui");
  return (
    <nav aria-label={t("breadcrumbs")}>
      <ol className="flex flex-wrap items-center gap-1 text-sm text-ink-muted">
        {crumbs.map((crumb, index) => (
          <li key={crumb.href} className="inline-flex items-center gap-1">
            {index > 0 ? (
              <ChevronRight aria-hidden className="size-3.5 text-ink-faint rtl:-scale-x-100" />
            ) : null}
            <Link href={crumb.href} prefetch={false} className="rounded-sm hover:text-ink hover:underline">
              {crumb.label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
