"use client";

import { Ban, Ellipsis, Zap } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDeed } from "@/components/form/use-deed";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Menu, MenuItem } from "@/components/ui/menu";
import { call } from "@/lib/http/client";

interface StepActionsProps {
  step: number;
  /** When it would happen, to tell the menus apart. */
  name: string;
  state: "waiting" | "due" | "parked" | "fired" | "skipped";
}

/** Does a step that has not happened now, or never. */
export function StepActions({ step, name, state }: StepActionsProps) {
  const t = useTranslations("onboarding");
  const [isAsking, setAsking] = useState(false);
  const change = useDeed(
    async (deed: "now" | "skip") => {
      const { changeStepContract } = await import("@/lib/onboarding/contract/plan");
      return call(changeStepContract, { params: { id: step }, body: { deed } });
    },
    (_, deed) => t(deed === "now" ? "stepDone" : "stepSkipped"),
  );
  return (
    <>
      <Menu
        trigger={
          <Button
            variant="quiet"
            size="icon"
            aria-label={t("stepActions", { step: name })}
            isPending={change.isPending}
          >
            <Ellipsis aria-hidden className="size-4" />
          </Button>
        }
      >
        <MenuItem icon={<Zap aria-hidden />} onAction={() => change.mutate("now")}>
          {t(state === "parked" ? "tryAgain" : "doStepNow")}
        </MenuItem>
        <MenuItem icon={<Ban aria-hidden />} onAction={() => setAsking(true)} isDangerous>
          {t("skipStep")}
        </MenuItem>
      </Menu>
      <ConfirmDialog
        title={t("skipQuestion")}
        confirmLabel={t("skipStep")}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          change.mutate("skip");
        }}
        isDangerous
      >
        {t("skipText", { step: name })}
      </ConfirmDialog>
    </>
  );
}
