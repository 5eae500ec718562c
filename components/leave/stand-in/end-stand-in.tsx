"use client";

import { useTranslations } from "next-intl";
import { useDeed } from "@/components/form/use-deed";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { call } from "@/lib/http/client";
import { endStandInContract } from "@/lib/leave/contract/stand-ins";
import type { StandInEntry } from "@/lib/leave/schema/stand-ins";

/** Asks before a stand-in is ended early. */
export function EndStandIn({ entry, onClose }: { entry: StandInEntry; onClose: () => void }) {
  const t = useTranslations("standIns");
  const { name } = entry.standIn;
  const end = useDeed(
    () => call(endStandInContract, { params: { id: entry.id } }),
    () => t("ended", { name }),
  );
  return (
    <ConfirmDialog
      title={t("endTitle")}
      confirmLabel={t("end")}
      isOpen
      onClose={onClose}
      onConfirm={() => end.mutate(undefined, { onSettled: onClose })}
      isPending={end.isPending}
    >
      {t("endText", { name })}
    </ConfirmDialog>
  );
}
