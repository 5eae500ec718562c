"use client";

import { useTranslations } from "next-intl";
import { useApprove } from "@/components/schedule/punches/use-approve";
import { Button } from "@/components/ui/button";

/** Approves everything of the week that waits. */
export function ApproveAll({ ids }: { ids: readonly number[] }) {
  const t = useTranslations("roster.punches");
  const approve = useApprove();
  if (ids.length === 0) return null;
  return (
    <Button
      isPending={approve.isPending}
      onPress={() => approve.mutate({ ids: ids.slice(0, 500), isApproved: true })}
    >
      {t("approveAll", { count: ids.length })}
    </Button>
  );
}
