"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDeed } from "@/components/form/use-deed";
import { useRefusal } from "@/components/schedule/roster/use-refusal";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { call } from "@/lib/http/client";
import { removePunchContract } from "@/lib/schedule/contract/punches";

export function RemovePunch({ id, onDone }: { id: number; onDone: () => void }) {
  const t = useTranslations("roster.punches");
  const inWords = useRefusal();
  const [isAsking, setAsking] = useState(false);
  const remove = useDeed(
    () => call(removePunchContract, { params: { id } }).catch(inWords),
    () => t("removed"),
  );
  return (
    <div className="border-t border-line pt-4">
      <Button size="sm" variant="quiet" className="-ms-2.5 text-danger-text" onPress={() => setAsking(true)}>
        {t("remove")}
      </Button>
      <ConfirmDialog
        title={t("removeTitle")}
        confirmLabel={t("remove")}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => remove.mutate(undefined, { onSuccess: onDone, onSettled: () => setAsking(false) })}
        isPending={remove.isPending}
        isDangerous
      >
        {t("removeText")}
      </ConfirmDialog>
    </div>
  );
}
