"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { updateTaskContract } from "@/lib/onboarding/contract/tasks";
import type { Task } from "@/lib/onboarding/schema/tasks";

/** Marks a task done or open again; the note about it offers the way back. */
export function useTaskDone({ id, title, doneAt }: Pick<Task, "id" | "title" | "doneAt">) {
  const t = useTranslations("tasks");
  const router = useRouter();
  const { mutate, isPending, variables } = useMutation({
    mutationFn: (done: boolean) => call(updateTaskContract, { params: { id }, body: { done } }),
    onSuccess: (_, done) =>
      toast.success(t(done ? "wasDone" : "wasReopened", { title }), {
        action: { label: t("undo"), onPress: () => mutate(!done) },
      }),
    onError: (error) => toast.failure(error.message),
    onSettled: () => router.refresh(),
  });
  return { isDone: isPending ? variables === true : doneAt !== null, isPending, setDone: mutate };
}
