"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { z } from "zod";
import { FormDialog } from "@/components/form/form-dialog";
import { useZodForm } from "@/components/form/use-zod-form";
import { PersonPicker } from "@/components/people/person-picker";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { updateTasksContract } from "@/lib/onboarding/contract/tasks";

const chosenOwner = z.object({ assignee: z.int("Choose a person.") });

interface HandOverTasksProps {
  ids: readonly number[];
  onDone: () => void;
  onClose: () => void;
}

/** Gives several tasks to one person. */
export function HandOverTasks({ ids, onDone, onClose }: HandOverTasksProps) {
  const t = useTranslations("tasks");
  const router = useRouter();
  const form = useZodForm(chosenOwner, {});
  return (
    <FormDialog
      title={t("handOverTitle", { count: ids.length })}
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={t("handOver")}
      onSubmit={async ({ assignee }) => {
        const { changed } = await call(updateTasksContract, { body: { ids: [...ids], assignee } });
        toast.success(t("handedOver", { count: changed.length }));
        onDone();
        router.refresh();
      }}
    >
      <PersonPicker control={form.control} name="assignee" label={t("assignee")} />
    </FormDialog>
  );
}
