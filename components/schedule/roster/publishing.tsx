"use client";

import { Eye, EyeOff } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { DayText } from "@/components/ui/moment";
import type { Roster } from "@/lib/schedule/schema/roster";

const PublishDialog = dynamic(
  async () => (await import("@/components/schedule/roster/publish-dialog")).PublishDialog,
);

export interface PublishingProps {
  unit: Roster["unit"];
  /** The day a press would publish through: the last one shown. */
  suggested: string;
}

/** How far employees see their shifts, and the way to show more or less. */
export function Publishing({ unit, suggested }: PublishingProps) {
  const t = useTranslations("roster");
  const [isOpen, setOpen] = useState(false);
  const { publishedThrough } = unit;
  const Icon = publishedThrough ? Eye : EyeOff;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="flex items-center gap-2 text-sm text-ink-muted">
        <Icon aria-hidden className="size-4 shrink-0" />
        <span>
          {publishedThrough
            ? t.rich("publishedThrough", { day: () => <DayText day={publishedThrough} length="long" /> })
            : t("nothingPublished")}
        </span>
      </p>
      {unit.mayPublish ? (
        <Button size="sm" onPress={() => setOpen(true)}>
          {t("publish")}
        </Button>
      ) : null}
      {isOpen ? <PublishDialog unit={unit} suggested={suggested} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}
