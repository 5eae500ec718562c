"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDeed } from "@/components/form/use-deed";
import type { Place } from "@/components/mail/text-preview";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { call } from "@/lib/http/client";
import { resetMailTextContract } from "@/lib/mail/contract";

/** Goes back to Muster's words after asking. */
export function ResetMailText({ place, onReset }: { place: Place; onReset: () => void }) {
  const t = useTranslations("mailTexts");
  const [isAsking, setAsking] = useState(false);
  const reset = useDeed(
    () => call(resetMailTextContract, { params: place }),
    () => t("resetDone"),
  );
  return (
    <>
      <Button variant="quiet" onPress={() => setAsking(true)}>
        {t("reset")}
      </Button>
      <ConfirmDialog
        title={t("resetTitle")}
        confirmLabel={t("reset")}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => reset.mutate(undefined, { onSuccess: onReset, onSettled: () => setAsking(false) })}
        isPending={reset.isPending}
        isDangerous
      >
        {t("resetText")}
      </ConfirmDialog>
    </>
  );
}
