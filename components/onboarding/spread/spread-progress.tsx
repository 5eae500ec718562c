"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ProgressBar } from "@/components/ui/progress-bar";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { stopSpreadContract } from "@/lib/onboarding/contract/spread";
import type { SpreadRun } from "@/lib/onboarding/schema/spread";

interface SpreadProgressProps {
  sequence: number;
  run: SpreadRun;
  onStopped: (run: SpreadRun) => void;
}

/** An edit on its way to people: how far it is, who started it, and a way to stop it. */
export function SpreadProgress({ sequence, run, onStopped }: SpreadProgressProps) {
  const t = useTranslations("sequences.spread");
  const over = run.done + run.failures.length;
  const stop = useMutation({
    mutationFn: () => call(stopSpreadContract, { params: { id: sequence } }),
    onSuccess: onStopped,
    onError: (error) => toast.failure(error.message),
  });
  return (
    <div className="flex items-end gap-3 rounded-lg bg-sky-soft px-3.5 py-2.5">
      <div className="min-w-0 flex-1">
        <ProgressBar
          label={t("progress", { name: run.startedBy })}
          value={(100 * over) / Math.max(run.total, 1)}
          valueLabel={t("progressCount", { over, total: run.total })}
        />
        <p className="mt-1 text-sm text-ink-muted max-sm:hidden">{t("goesOn")}</p>
      </div>
      <Button size="sm" isPending={stop.isPending} onPress={() => stop.mutate()}>
        {t("stop")}
      </Button>
    </div>
  );
}
