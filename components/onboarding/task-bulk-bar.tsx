"use client";

import { useMutation } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTaskSelection } from "@/components/onboarding/task-selection";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { updateTasksContract } from "@/lib/onboarding/contract/tasks";

const HandOverTasks = dynamic(
  async () => (await import("@/components/onboarding/task-hand-over")).HandOverTasks,
);

interface TaskBulkBarProps {
  /** Everything on this page. */
  ids: readonly number[];
  state: "open" | "done";
  canHandOver: boolean;
}

/** What can be done with all chosen tasks at once; there only while some are being chosen. */
export function TaskBulkBar({ ids, state, canHandOver }: TaskBulkBarProps) {
  const t = useTranslations("tasks");
  const { chosen, choose } = useTaskSelection();
  const [isHandingOver, setHandingOver] = useState(false);
  const mark = useMarkTasks();
  if (!chosen) return null;
  const here = ids.filter((id) => chosen.has(id));
  const isAll = here.length === ids.length;
  return (
    <section
      aria-label={t("bulk")}
      className="sticky bottom-[calc(3.75rem+env(safe-area-inset-bottom))] z-10 flex flex-wrap items-center gap-2 rounded-lg border border-line bg-raised p-2.5 ps-4 shadow-pop md:bottom-4"
    >
      <Checkbox
        className="flex-1 max-sm:basis-full"
        label={<span className="whitespace-nowrap">{t("selected", { count: here.length })}</span>}
        isSelected={isAll}
        isIndeterminate={here.length > 0 && !isAll}
        onChange={() => choose(new Set(isAll ? [] : ids))}
      />
      {canHandOver ? (
        <Button className="max-sm:flex-1" isDisabled={here.length === 0} onPress={() => setHandingOver(true)}>
          {t("handOver")}
        </Button>
      ) : null}
      <Button
        variant="primary"
        className="max-sm:flex-1"
        isDisabled={here.length === 0}
        isPending={mark.isPending}
        onPress={() => mark.mutate({ ids: here, done: state === "open" }, { onSuccess: () => choose(null) })}
      >
        {t(state === "open" ? "markDone" : "reopen")}
      </Button>
      {isHandingOver ? (
        <HandOverTasks ids={here} onDone={() => choose(null)} onClose={() => setHandingOver(false)} />
      ) : null}
    </section>
  );
}

/** Marks tasks done or open again; the note about it offers the way back for those it changed. */
function useMarkTasks() {
  const t = useTranslations("tasks");
  const router = useRouter();
  const deed = useMutation({
    mutationFn: ({ ids, done }: { ids: number[]; done: boolean }) =>
      call(updateTasksContract, { body: { ids, done } }),
    onSuccess: ({ changed }, { done }) =>
      toast.success(t(done ? "wereDone" : "wereReopened", { count: changed.length }), {
        action: { label: t("undo"), onPress: () => deed.mutate({ ids: changed, done: !done }) },
      }),
    onError: (error) => toast.failure(error.message),
    onSettled: () => router.refresh(),
  });
  return deed;
}
