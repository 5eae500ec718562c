"use client";

import { endOfWeek, parseDate } from "@internationalized/date";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useForm } from "react-hook-form";
import { FormDatePicker } from "@/components/form/form-date-picker";
import { PlanPreview } from "@/components/onboarding/plan-preview";
import { PersonPicker } from "@/components/people/person-picker";
import { Card } from "@/components/ui/card";
import { useToday } from "@/components/ui/use-today";
import type { SequenceDetail } from "@/lib/onboarding/schema/sequence";

type Asked = { person: number | null; day: string | null };

interface SequencePreviewProps {
  sequence: SequenceDetail;
  /** Another number each time the sequence has been saved. */
  version: number;
}

/** What the sequence comes to for somebody, on real days. Changes nothing. */
export function SequencePreview({ sequence, version }: SequencePreviewProps) {
  const t = useTranslations("sequences");
  const someDay = useSomeMonday();
  const { control, watch, setValue } = useForm<Asked>({ defaultValues: { person: null, day: someDay } });
  const [person, day] = watch(["person", "day"]);
  const client = useQueryClient();
  useEffect(() => {
    if (version > 0) void client.invalidateQueries({ queryKey: ["planPreview"] });
  }, [client, version]);
  const isLeaving = sequence.category === "offboarding";
  return (
    <section aria-labelledby="preview-title" className="xl:sticky xl:top-6">
      <Card className="flex flex-col gap-4 xl:max-h-[calc(100dvh-3rem)] xl:overflow-y-auto">
        <div>
          <h2 id="preview-title" className="text-lg font-semibold">
            {t("preview")}
          </h2>
          <p className="text-sm text-ink-muted">{t("previewHint")}</p>
        </div>
        <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-1">
          <PersonPicker
            control={control}
            name="person"
            label={t("previewFor")}
            placeholder={t("anybody")}
            onChange={(picked) => setValue("day", picked ? null : someDay)}
          />
          <FormDatePicker
            control={control}
            name="day"
            label={t(isLeaving ? "previewLastDay" : "previewStartDay")}
            description={person ? t("previewDayHint") : undefined}
          />
        </div>
        {sequence.isArchived ? (
          <p className="text-ink-muted">{t("previewArchived")}</p>
        ) : (
          <PlanPreview
            question={{
              person: person ?? null,
              sequences: [sequence.id],
              ...(isLeaving ? { lastDay: day ?? null } : { startDay: day ?? null }),
            }}
            choices={{}}
            {...(person ? { companionsAt: `/people/${person}/edit` } : {})}
          />
        )}
      </Card>
    </section>
  );
}

/** The Monday of the week after next: a start that somebody hired now might have. */
function useSomeMonday(): string {
  return endOfWeek(parseDate(useToday()), "en", "mon").add({ days: 8 }).toString();
}
