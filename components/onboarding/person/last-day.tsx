"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDeed } from "@/components/form/use-deed";
import { HandedOver } from "@/components/onboarding/person/handed-over";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { DayText } from "@/components/ui/moment";
import { call } from "@/lib/http/client";
import type { Leaving } from "@/lib/onboarding/queries/leaving";
import type { SequenceSummary } from "@/lib/onboarding/schema/library";

const PlanLastDay = dynamic(
  async () => (await import("@/components/onboarding/person/plan-last-day")).PlanLastDay,
);

interface LastDayProps {
  person: { id: number; name: string };
  lastDay: string | null;
  /** A planned last day can be called off until it is over. */
  isPlanned: boolean;
  /** How it was planned; null also when the reader may only look. */
  leaving: Leaving | null;
  /** Offboarding sequences; null when the reader may only look. */
  offered: readonly SequenceSummary[] | null;
}

/** When somebody leaves: planned, moved or called off. */
export function LastDay({ person, lastDay, isPlanned, leaving, offered }: LastDayProps) {
  const t = useTranslations("onboarding");
  // Whoever was shut out at once left on that day, whatever was planned.
  const leftOn = leaving?.completedAt ? leaving.lastDay : lastDay;
  const [open, setOpen] = useState<"plan" | "cancel" | null>(null);
  const close = () => setOpen(null);
  const cancel = useDeed(
    async () => {
      const { cancelLastDayContract } = await import("@/lib/onboarding/contract/plan");
      return call(cancelLastDayContract, { params: { id: person.id } });
    },
    ({ lost }) => t("leavingCancelled", lost),
  );
  return (
    <>
      <p className={leftOn ? "" : "text-ink-muted"}>
        {leftOn ? <DayText day={leftOn} length="long" /> : t("notLeaving")}
      </p>
      {leaving ? (
        <div className="mt-2 flex flex-col gap-3">
          {leaving.plannedBy ? (
            <p className="text-sm text-ink-muted">{t("plannedBy", { name: leaving.plannedBy })}</p>
          ) : null}
          <HandedOver leaving={leaving} />
        </div>
      ) : null}
      {offered ? (
        <div className="mt-3 flex flex-wrap gap-2">
          <Button size="sm" onPress={() => setOpen("plan")}>
            {t(isPlanned ? "moveLastDay" : "planLastDay")}
          </Button>
          {isPlanned ? (
            <Button size="sm" onPress={() => setOpen("cancel")} isPending={cancel.isPending}>
              {t("cancelLastDay")}
            </Button>
          ) : null}
        </div>
      ) : null}
      {offered && open === "plan" ? (
        <PlanLastDay
          person={person}
          lastDay={lastDay}
          leaving={isPlanned ? leaving : null}
          offered={offered}
          onClose={close}
        />
      ) : null}
      <ConfirmDialog
        title={t("cancelLastDayQuestion", { name: person.name })}
        confirmLabel={t("cancelLastDay")}
        isOpen={open === "cancel"}
        onClose={close}
        onConfirm={() => {
          close();
          cancel.mutate(undefined);
        }}
      >
        {t("cancelLastDayText")}
      </ConfirmDialog>
    </>
  );
}
