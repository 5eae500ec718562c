import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";

/** A grey shape in the place of what is still loading. Give it a size. */
export function Skeleton({ isRound, className }: { isRound?: boolean; className?: string }) {
  return (
    <span
      aria-hidden
      className={cx("block animate-breathe bg-pressed", isRound ? "rounded-full" : "rounded-md", className)}
    />
  );
}

/** Rows of a list that is still loading, announced once. */
export function SkeletonRows({ rows = 5 }: { rows?: number }) {
  const t = useTranslations("ui");
  return (
    <div role="status" className="flex flex-col gap-4 p-4">
      <span className="sr-only">{t("loading")}</span>
      {Array.from({ length: rows }, (_, row) => `row ${row}`).map((key) => (
        <span key={key} className="flex items-center gap-3">
          <Skeleton isRound className="size-8 shrink-0" />
          <Skeleton className="h-3.5 w-2/5" />
          <Skeleton className="ms-auto h-3.5 w-1/6" />
        </span>
      ))}
    </div>
  );
}
