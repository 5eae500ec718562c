"use client";

import { UserRoundCheck, UserRoundPlus } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { Day } from "@/lib/dates";
import { isCovered } from "@/lib/leave/rules/stand-in";
import type { StandInEntry } from "@/lib/leave/schema/stand-ins";

const StandInDialog = dynamic(
  async () => (await import("@/components/leave/stand-in/stand-in-dialog")).StandInDialog,
);

interface AskStandInProps {
  personId: number;
  standIns: readonly StandInEntry[];
  days: { first: Day; last: Day };
}

/** Asks a manager who applies for leave who decides meanwhile; says so where somebody does. */
export function AskStandIn({ personId, standIns, days }: AskStandInProps) {
  const t = useTranslations("standIns");
  const [isNaming, setNaming] = useState(false);
  const there = standIns.filter(({ from, to }) => from <= days.last && to >= days.first);
  if (isCovered(there, days.first, days.last)) {
    const names = [...new Set(there.map(({ standIn }) => standIn.name))].join(", ");
    return (
      <p className="flex items-center gap-2 text-sm text-ink-muted">
        <UserRoundCheck aria-hidden className="size-4 shrink-0" />
        {t("covered", { names })}
      </p>
    );
  }
  return (
    <section
      aria-label={t("title")}
      className="flex flex-col items-start gap-2 rounded-lg border border-dashed border-field-line p-3.5 text-sm"
    >
      <p className="flex items-center gap-2 font-medium">
        <UserRoundPlus aria-hidden className="size-4 shrink-0" />
        {t("asked")}
      </p>
      <p className="text-ink-muted">{t("askedNone")}</p>
      <Button size="sm" onPress={() => setNaming(true)}>
        {t("name")}
      </Button>
      {isNaming ? <StandInDialog personId={personId} days={days} onClose={() => setNaming(false)} /> : null}
    </section>
  );
}
