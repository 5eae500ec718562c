"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ForgetSecret } from "@/components/settings/webhooks/forget-secret";
import { SecretOnce } from "@/components/settings/webhooks/secret-once";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Dialog } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { rotateSecretContract } from "@/lib/webhooks/contract";

/** Makes a new secret beside the present one, shown this once; and lets the old one go. */
export function WebhookSecret({ id, isRotating }: { id: number; isRotating: boolean }) {
  const t = useTranslations("webhooks");
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const rotate = useMutation({
    mutationFn: () => call(rotateSecretContract, { params: { id }, body: {} }),
    onSuccess: (made) => setSecret(made.secret),
    onError: (error) => toast.failure(error.message),
    onSettled: () => {
      setAsking(false);
      router.refresh();
    },
  });
  return (
    <>
      {isRotating ? <ForgetSecret id={id} /> : null}
      <Button onPress={() => setAsking(true)}>{t("rotate")}</Button>
      <ConfirmDialog
        title={t("rotateTitle")}
        confirmLabel={t("rotate")}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => rotate.mutate()}
        isPending={rotate.isPending}
      >
        {t(isRotating ? "rotateAgainText" : "rotateText")}
      </ConfirmDialog>
      <Dialog title={t("madeTitle")} isOpen={secret !== null} onClose={() => setSecret(null)} width="md">
        <SecretOnce secret={secret ?? ""} onDone={() => setSecret(null)} />
      </Dialog>
    </>
  );
}
