"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { DayText } from "@/components/ui/moment";
import type { StandInEntry } from "@/lib/leave/schema/stand-ins";

const StandInDialog = dynamic(
  async () => (await import("@/components/leave/stand-in/stand-in-dialog")).StandInDialog,
);

const EndStandIn = dynamic(async () => (await import("@/components/leave/stand-in/end-stand-in")).EndStandIn);

/** Who stands in for a manager now and later; each can be ended, another one named. */
export function StandInList({ personId, standIns }: { personId: number; standIns: readonly StandInEntry[] }) {
  const t = useTranslations("standIns");
  const [isNaming, setNaming] = useState(false);
  const [ending, setEnding] = useState<StandInEntry | null>(null);
  return (
    <>
      {standIns.length === 0 ? <p className="text-ink-muted">{t("none")}</p> : null}
      <ul className="flex flex-col gap-2">
        {standIns.map((one) => (
          <li key={one.id} className="flex items-start justify-between gap-3">
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-x-2 font-medium">
                {one.standIn.name}
                {one.isNow ? (
                  <Badge tone="moss" mark="dot">
                    {t("now")}
                  </Badge>
                ) : null}
              </p>
              <p className="text-sm text-ink-muted">
                <DayText day={one.from} /> – <DayText day={one.to} />
              </p>
            </div>
            <Button
              size="sm"
              variant="quiet"
              onPress={() => setEnding(one)}
              aria-label={t("endOne", { name: one.standIn.name })}
            >
              {t("end")}
            </Button>
          </li>
        ))}
      </ul>
      <Button size="sm" className="mt-3" onPress={() => setNaming(true)}>
        {t("name")}
      </Button>
      {isNaming ? <StandInDialog personId={personId} onClose={() => setNaming(false)} /> : null}
      {ending ? <EndStandIn entry={ending} onClose={() => setEnding(null)} /> : null}
    </>
  );
}
