"use client";

import { Ban, Send } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDeed } from "@/components/form/use-deed";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { call } from "@/lib/http/client";

interface PreboardingActionsProps {
  person: { id: number; name: string };
  /** Where a mail would go. */
  address: string;
  /** Whether a link works that could be ended. */
  isLive: boolean;
}

const contracts = () => import("@/lib/onboarding/contract/preboarding");

/** Sends a new link to somebody's preboarding pages, or ends those there are. */
export function PreboardingActions({ person: { id, name }, address, isLive }: PreboardingActionsProps) {
  const t = useTranslations("onboarding.preboarding");
  const [isAsking, setAsking] = useState(false);
  const send = useDeed(
    async () => call((await contracts()).sendPreboardingContract, { params: { id } }),
    () => t("sent", { address }),
  );
  const end = useDeed(
    async () => call((await contracts()).endPreboardingContract, { params: { id } }),
    () => t("linkEnded"),
  );
  return (
    <>
      {isLive ? (
        <Button variant="quiet" isPending={end.isPending} onPress={() => setAsking(true)}>
          <Ban aria-hidden className="size-4" />
          {t("end")}
        </Button>
      ) : null}
      <Button isPending={send.isPending} onPress={() => send.mutate(undefined)}>
        <Send aria-hidden className="size-4" />
        {t("sendAgain")}
      </Button>
      <ConfirmDialog
        title={t("endQuestion", { name })}
        confirmLabel={t("end")}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          end.mutate(undefined);
        }}
        isDangerous
      >
        {t("endText")}
      </ConfirmDialog>
    </>
  );
}
