"use client";

import { Check, Hand, Pencil, Undo2 } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDeed } from "@/components/form/use-deed";
import { useTaskDone } from "@/components/onboarding/task-done-deed";
import { Button } from "@/components/ui/button";
import { call } from "@/lib/http/client";
import { updateTaskContract } from "@/lib/onboarding/contract/tasks";
import type { TaskDetail } from "@/lib/onboarding/schema/tasks";

const TaskChange = dynamic(async () => (await import("@/components/onboarding/task-change")).TaskChange);

interface TaskActionsProps {
  task: TaskDetail;
  me: { id: number; timezone: string };
  canHandOver: boolean;
}

/** What can be done with a task: take it, change it, finish it. */
export function TaskActions({ task, me, canHandOver }: TaskActionsProps) {
  const t = useTranslations("tasks");
  const [isChanging, setChanging] = useState(false);
  const { isDone, isPending, setDone } = useTaskDone(task);
  const take = useDeed(
    () => call(updateTaskContract, { params: { id: task.id }, body: { assignee: me.id } }),
    () => t("taken"),
  );
  const Mark = isDone ? Undo2 : Check;
  return (
    <>
      {task.assignee || isDone ? null : (
        <Button onPress={() => take.mutate(undefined)} isPending={take.isPending}>
          <Hand aria-hidden className="size-4" />
          {t("take")}
        </Button>
      )}
      <Button onPress={() => setChanging(true)}>
        <Pencil aria-hidden className="size-4" />
        {t("change")}
      </Button>
      <Button
        variant={isDone ? "secondary" : "primary"}
        isPending={isPending}
        onPress={() => setDone(!isDone)}
      >
        <Mark aria-hidden className="size-4" />
        {t(isDone ? "reopen" : "markDone")}
      </Button>
      {isChanging ? (
        <TaskChange
          task={task}
          zone={me.timezone}
          canHandOver={canHandOver}
          onClose={() => setChanging(false)}
        />
      ) : null}
    </>
  );
}
