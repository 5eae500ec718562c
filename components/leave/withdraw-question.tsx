"use client";

import { useTranslations } from "next-intl";
import { useWithdraw } from "@/components/leave/use-apply";
import { usePeriod } from "@/components/leave/use-period";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { MyLeave } from "@/lib/leave/schema/mine";

interface WithdrawQuestionProps {
  leave: MyLeave;
  isOpen: boolean;
  onClose: () => void;
}

/** Asks before an application is taken back, and takes it back. */
export function WithdrawQuestion({ leave, isOpen, onClose }: WithdrawQuestionProps) {
  const t = useTranslations("leave");
  const withdraw = useWithdraw();
  return (
    <ConfirmDialog
      title={t("withdrawQuestion")}
      confirmLabel={t("withdraw")}
      isOpen={isOpen}
      onClose={onClose}
      onConfirm={() => withdraw.mutate(leave.id, { onSettled: onClose })}
      isPending={withdraw.isPending}
      isDangerous
    >
      {t("withdrawText", { reason: leave.reason, period: usePeriod()(leave) })}
    </ConfirmDialog>
  );
}
