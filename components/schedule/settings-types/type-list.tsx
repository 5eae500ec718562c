"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDeed } from "@/components/form/use-deed";
import { usualTimes } from "@/components/schedule/roster/shift-form";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { toneFill, toneFrom } from "@/components/ui/tone";
import { call } from "@/lib/http/client";
import { updateShiftTypeContract } from "@/lib/schedule/contract/shift-types";
import type { ShiftTypeSettings } from "@/lib/schedule/schema/shift-types";

const TypeDialog = dynamic(
  async () => (await import("@/components/schedule/settings-types/type-dialog")).TypeDialog,
);

/** Kinds of shift, each with its usual times; what is out of use comes last. */
export function TypeList({ types }: { types: readonly ShiftTypeSettings[] }) {
  const t = useTranslations("org");
  const [changed, setChanged] = useState<ShiftTypeSettings | null>(null);
  const archive = useDeed(
    ({ id, isArchived }: ShiftTypeSettings) =>
      call(updateShiftTypeContract, { params: { id }, body: { isArchived: !isArchived } }),
    (_, { name, isArchived }) => t(isArchived ? "restored" : "shiftTypes.archived", { name }),
  );
  return (
    <>
      <ul className="divide-y divide-line">
        {types.map((type) => {
          const { id, name, colour, isArchived } = type;
          const times = usualTimes(type);
          return (
            <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5">
              <span
                aria-hidden
                className={cx("size-2.5 shrink-0 rounded-full", toneFill[toneFrom(colour)])}
              />
              <span className="min-w-0 flex-1">
                <span className="font-medium">{name}</span>{" "}
                {isArchived ? (
                  <Badge>{t("archived")}</Badge>
                ) : (
                  <span className="text-sm text-ink-muted">
                    {times ? t("shiftTypes.times", times) : null}
                  </span>
                )}
              </span>
              {isArchived ? null : (
                <Button
                  size="sm"
                  variant="quiet"
                  onPress={() => setChanged(type)}
                  aria-label={t("shiftTypes.changeOne", { name })}
                >
                  {t("shiftTypes.change")}
                </Button>
              )}
              <Button
                size="sm"
                variant="quiet"
                onPress={() => archive.mutate(type)}
                aria-label={t(isArchived ? "shiftTypes.restoreOne" : "shiftTypes.archiveOne", { name })}
              >
                {t(isArchived ? "restore" : "archive")}
              </Button>
            </li>
          );
        })}
      </ul>
      {changed ? <TypeDialog type={changed} onClose={() => setChanged(null)} /> : null}
    </>
  );
}
