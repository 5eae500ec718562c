"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWithdraw } from "@/components/leave/use-apply";
import { usePeriod } from "@/components/leave/use-period";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { MyLeave } from "@/lib/leave/schema/mine";

/** Takes an application back, after asking. */
export function WithdrawButton({ leave }: { leave: MyLeave }) {
  const t = useTranslations("leave");
  const what = { reason: leave.reason, period: usePeriod()(leave) };
  const [isAsking, setAsking] = useState(false);
  const withdraw = useWithdraw();
  return (
    <>
      <Button size="sm" aria-label={t("withdrawWhat", what)} onPress={() => setAsking(true)}>
        {t("withdraw")}
      </Button>
      <ConfirmDialog
        title={t("withdrawQuestion")}
        confirmLabel={t("withdraw")}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => withdraw.mutate(leave.id, { onSettled: () => setAsking(false) })}
        isPending={withdraw.isPending}
        isDangerous
      >
        {t("withdrawText", what)}
      </ConfirmDialog>
    </>
  );
}
