"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

export interface LoadMoreProps {
  /** Whether another page exists; without one nothing is shown. */
  hasMore: boolean;
  isPending: boolean;
  onPress: () => void;
}

/** The end of a list that goes on: keyset pages, so "more" instead of numbers. */
export function LoadMore({ hasMore, isPending, onPress }: LoadMoreProps) {
  const t = useTranslations("ui");
  if (!hasMore) return null;
  return (
    <div className="flex justify-center border-t border-line p-3">
      <Button variant="quiet" isPending={isPending} onPress={onPress}>
        {t("loadMore")}
      </Button>
    </div>
  );
}
