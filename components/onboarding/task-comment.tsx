"use client";

import { Pencil, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDeed } from "@/components/form/use-deed";
import { TaskCommentForm } from "@/components/onboarding/task-comment-form";
import { TaskCommentText } from "@/components/onboarding/task-comment-text";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { IconButton } from "@/components/ui/icon-button";
import { InstantText } from "@/components/ui/moment";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { deleteCommentContract, editCommentContract } from "@/lib/onboarding/contract/tasks";
import type { TaskComment as Comment } from "@/lib/onboarding/schema/tasks";

/** One comment; its author can change it, its author and administrators can take it away. */
export function TaskComment({ task, comment, zone }: { task: number; comment: Comment; zone: string }) {
  const t = useTranslations("tasks");
  const router = useRouter();
  const [open, setOpen] = useState<"edit" | "delete" | null>(null);
  const close = () => setOpen(null);
  const params = { id: task, comment: comment.id };
  const remove = useDeed(
    () => call(deleteCommentContract, { params }),
    () => t("commentDeleted"),
  );
  return (
    <article className="flex gap-3">
      <Avatar name={comment.author} />
      <div className="min-w-0 flex-1">
        <div className="flex items-start gap-2">
          <p className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2 pt-1">
            <span className="font-medium">{comment.author}</span>
            <span className="text-sm text-ink-muted">
              <InstantText instant={comment.at} zone={zone} />
              {comment.editedAt ? ` · ${t("edited")}` : null}
            </span>
          </p>
          {comment.isMine && open !== "edit" ? (
            <IconButton icon={Pencil} label={t("editComment")} onPress={() => setOpen("edit")} />
          ) : null}
          {comment.isRemovable && open !== "edit" ? (
            <IconButton icon={Trash2} label={t("deleteComment")} onPress={() => setOpen("delete")} />
          ) : null}
        </div>
        {open === "edit" ? (
          <TaskCommentForm
            task={task}
            label={t("editComment")}
            submitLabel={t("saveComment")}
            parts={comment.parts}
            onSubmit={async (body) => {
              await call(editCommentContract, { params, body });
              close();
              toast.success(t("commentChanged"));
              router.refresh();
            }}
          >
            <Button onPress={close}>{t("keepComment")}</Button>
          </TaskCommentForm>
        ) : (
          <TaskCommentText parts={comment.parts} />
        )}
      </div>
      <ConfirmDialog
        title={t("deleteCommentQuestion")}
        confirmLabel={t("deleteComment")}
        isOpen={open === "delete"}
        isDangerous
        onClose={close}
        onConfirm={() => {
          close();
          remove.mutate(undefined);
        }}
      >
        {t("deleteCommentText")}
      </ConfirmDialog>
    </article>
  );
}
