"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { readSpreadRunContract } from "@/lib/onboarding/contract/spread";
import type { SpreadRun } from "@/lib/onboarding/schema/spread";

const WHILE_RUNNING = 1_000;
/** Another administrator may start one. */
const OTHERWISE = 15_000;

/**
 * The latest spread of a sequence, asked for again and again: it goes on whether or not this page is open. Undefined
 * until it is known. `watched` is the last one that ended while the page was looking.
 */
export function useSpreadRun(sequence: number) {
  const t = useTranslations("sequences.spread");
  const client = useQueryClient();
  const key = ["spreadRun", sequence];
  const { data: run } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => call(readSpreadRunContract, { params: { id: sequence }, signal }),
    refetchInterval: ({ state }) => (state.data?.isRunning ? WHILE_RUNNING : OTHERWISE),
  });
  const running = useRef<number | null>(null);
  const [watched, setWatched] = useState<number | null>(null);

  useEffect(() => {
    if (!run) return;
    if (run.isRunning) running.current = run.id;
    else if (running.current === run.id) {
      running.current = null;
      setWatched(run.id);
      if (run.stoppedBy !== null) toast.success(t("stopped", { done: run.done, name: run.stoppedBy }));
      else if (run.failures.length === 0) toast.success(t("done", { count: run.done }));
    }
  }, [run, t]);

  return { run, watched, show: (changed: SpreadRun) => client.setQueryData(key, changed) };
}
