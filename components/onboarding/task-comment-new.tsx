"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { TaskCommentForm } from "@/components/onboarding/task-comment-form";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { commentTaskContract } from "@/lib/onboarding/contract/tasks";

/** A place to say more. */
export function NewTaskComment({ task }: { task: number }) {
  const t = useTranslations("tasks");
  const router = useRouter();
  return (
    <TaskCommentForm
      task={task}
      label={t("comment")}
      submitLabel={t("send")}
      onSubmit={async (body) => {
        await call(commentTaskContract, { params: { id: task }, body });
        toast.success(t("commented"));
        router.refresh();
      }}
    />
  );
}
