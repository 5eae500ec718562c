"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDeed } from "@/components/form/use-deed";
import { useRefusal } from "@/components/schedule/roster/use-refusal";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { call } from "@/lib/http/client";
import { cancelShiftContract } from "@/lib/schedule/contract/planning";

/** Takes a shift out of the roster after asking. */
export function CancelShift({ id, onDone }: { id: number; onDone: () => void }) {
  const t = useTranslations("roster.shift");
  const inWords = useRefusal();
  const [isAsking, setAsking] = useState(false);
  const cancel = useDeed(
    () => call(cancelShiftContract, { params: { id } }).catch(inWords),
    () => t("cancelled"),
  );
  return (
    <div className="border-t border-line pt-4">
      <Button size="sm" variant="quiet" className="-ms-2.5 text-danger-text" onPress={() => setAsking(true)}>
        {t("cancel")}
      </Button>
      <ConfirmDialog
        title={t("cancelTitle")}
        confirmLabel={t("cancel")}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => cancel.mutate(undefined, { onSuccess: onDone, onSettled: () => setAsking(false) })}
        isPending={cancel.isPending}
        isDangerous
      >
        {t("cancelText")}
      </ConfirmDialog>
    </div>
  );
}
