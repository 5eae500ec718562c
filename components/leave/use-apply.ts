"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { applyForLeaveContract, withdrawLeaveContract } from "@/lib/leave/contract/mine";

/** Everything on the page that another application changes. */
export function useLeaveChanged() {
  const client = useQueryClient();
  const router = useRouter();
  return () => {
    void client.invalidateQueries({ queryKey: ["leave-calendar"] });
    void client.invalidateQueries({ queryKey: ["leave-preview"] });
    router.refresh();
  };
}

export function useWithdraw() {
  const t = useTranslations("leave");
  const changed = useLeaveChanged();
  return useMutation({
    mutationFn: (id: number) => call(withdrawLeaveContract, { params: { id }, body: {} }),
    onSuccess: () => toast.success(t("withdrawn")),
    onError: (error) => toast.failure(error.message),
    onSettled: changed,
  });
}

/** Sends an application; the note that says so can take it back at once. */
export function useApply() {
  const t = useTranslations("leave");
  const changed = useLeaveChanged();
  const withdraw = useWithdraw();
  return useMutation({
    mutationFn: (body: Parameters<typeof call<typeof applyForLeaveContract>>[1]["body"]) =>
      call(applyForLeaveContract, { body }),
    onSuccess: (leave) => {
      if (leave.status === "approved") return toast.success(t("sentApproved"));
      toast.success(t("sent", { receiver: leave.receiver ?? "" }), {
        action: { label: t("sentUndo"), onPress: () => withdraw.mutate(leave.id) },
      });
    },
    onSettled: changed,
  });
}
