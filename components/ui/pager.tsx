import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/link-button";

export interface PagerProps {
  /** How much there is, in words. */
  summary: ReactNode;
  /** Addresses of the neighbouring pages; null where there is none. */
  previous: string | null;
  next: string | null;
}

/** Leads through a list whose pages have addresses. */
export function Pager({ summary, previous, next }: PagerProps) {
  const t = useTranslations("ui");
  return (
    <nav
      aria-label={t("pages")}
      className="flex flex-wrap items-center justify-between gap-3 border-t border-line px-4 py-2.5"
    >
      <p className="text-sm text-ink-muted">{summary}</p>
      {previous || next ? (
        <span className="flex gap-2">
          {previous ? (
            <LinkButton href={previous} size="sm" rel="prev" prefetch={false}>
              <ChevronLeft aria-hidden className="size-4 rtl:-scale-x-100" />
              {t("previousPage")}
            </LinkButton>
          ) : null}
          {next ? (
            <LinkButton href={next} size="sm" rel="next" prefetch={false}>
              {t("nextPage")}
              <ChevronRight aria-hidden className="size-4 rtl:-scale-x-100" />
            </LinkButton>
          ) : null}
        </span>
      ) : null}
    </nav>
  );
}
