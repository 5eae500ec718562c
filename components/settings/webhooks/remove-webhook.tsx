"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { removeWebhookContract } from "@/lib/webhooks/contract";

/** Removes a webhook after asking, and goes back to the list. */
export function RemoveWebhook({ id, name }: { id: number; name: string }) {
  const t = useTranslations("webhooks");
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () => call(removeWebhookContract, { params: { id } }),
    onSuccess: () => {
      toast.success(t("removed", { name }));
      router.push("/settings/webhooks");
    },
    onError: (error) => {
      toast.failure(error.message);
      setAsking(false);
    },
  });
  return (
    <>
      <Button variant="quiet" onPress={() => setAsking(true)}>
        {t("remove")}
      </Button>
      <ConfirmDialog
        title={t("removeTitle", { name })}
        confirmLabel={t("remove")}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => remove.mutate()}
        isPending={remove.isPending}
        isDangerous
      >
        {t("removeText")}
      </ConfirmDialog>
    </>
  );
}
