"use client";

import { Ban, CalendarClock, Ellipsis, Undo2, Zap } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDeed } from "@/components/form/use-deed";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Menu } from "@/components/ui/menu";
import { call } from "@/lib/http/client";

const MoveStep = dynamic(async () => (await import("@/components/onboarding/person/move-step")).MoveStep);

interface StepActionsProps {
  step: {
    id: number;
    /** When it would happen, to tell the menus apart. */
    name: string;
    state: "waiting" | "due" | "parked" | "skipped";
    local: string | null;
    timezone: string;
    isMoved: boolean;
  };
}

/** Does a step that has not happened now, never, at another moment, or when its plan has it. */
export function StepActions({ step }: StepActionsProps) {
  const t = useTranslations("onboarding");
  const [open, setOpen] = useState<"skip" | "move" | null>(null);
  const change = useDeed(
    async (deed: "now" | "skip" | "restore") => {
      const { changeStepContract } = await import("@/lib/onboarding/contract/plan");
      return call(changeStepContract, { params: { id: step.id }, body: { deed } });
    },
    (_, deed) => t(`stepDeed.${deed}`),
  );
  const { state, name } = step;
  const restore = {
    icon: <Undo2 aria-hidden />,
    title: t("restoreStep"),
    onAction: () => change.mutate("restore"),
  };
  const skip = {
    icon: <Ban aria-hidden />,
    title: t("skipStep"),
    onAction: () => setOpen("skip"),
    isDangerous: true,
  };
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
        deeds={[
          {
            icon: <Zap aria-hidden />,
            title: t(state === "parked" ? "tryAgain" : "doStepNow"),
            onAction: () => change.mutate("now"),
          },
          { icon: <CalendarClock aria-hidden />, title: t("moveStepMenu"), onAction: () => setOpen("move") },
          ...(step.isMoved || state === "skipped" ? [restore] : []),
          ...(state === "skipped" ? [] : [skip]),
        ]}
      />
      {open === "move" ? <MoveStep step={step} onClose={() => setOpen(null)} /> : null}
      <ConfirmDialog
        title={t("skipQuestion")}
        confirmLabel={t("skipStep")}
        isOpen={open === "skip"}
        onClose={() => setOpen(null)}
        onConfirm={() => {
          setOpen(null);
          change.mutate("skip");
        }}
        isDangerous
      >
        {t("skipText", { step: name })}
      </ConfirmDialog>
    </>
  );
}
