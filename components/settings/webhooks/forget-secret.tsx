"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDeed } from "@/components/form/use-deed";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { call } from "@/lib/http/client";
import { forgetSecretContract } from "@/lib/webhooks/contract";

/** Ends a change of secrets: only the new one signs afterwards. */
export function ForgetSecret({ id }: { id: number }) {
  const t = useTranslations("webhooks");
  const [isAsking, setAsking] = useState(false);
  const forget = useDeed(
    () => call(forgetSecretContract, { params: { id } }),
    () => t("forgotten"),
  );
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t("forget")}</Button>
      <ConfirmDialog
        title={t("forgetTitle")}
        confirmLabel={t("forget")}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => forget.mutate(undefined, { onSettled: () => setAsking(false) })}
        isPending={forget.isPending}
        isDangerous
      >
        {t("forgetText")}
      </ConfirmDialog>
    </>
  );
}
