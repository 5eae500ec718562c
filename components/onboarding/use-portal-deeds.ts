"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { completeItemContract, undoItemContract } from "@/lib/onboarding/contract/portal";

type Deed = { id: number; title: string };

/** Opens a to-do of mine again. */
export function useUndo() {
  const t = useTranslations("portal");
  const router = useRouter();
  return useMutation({
    mutationFn: ({ id }: Deed) => call(undoItemContract, { params: { id } }),
    onSuccess: (_progress, { title }) => toast.success(t("undone", { title })),
    onError: (error) => toast.failure(error.message),
    onSettled: () => router.refresh(),
  });
}

/** Finishes an item of mine, with answers where it asks; the note that says so can take it back. */
export function useComplete() {
  const t = useTranslations("portal");
  const router = useRouter();
  const undo = useUndo();
  return useMutation({
    mutationFn: ({ id, answers }: Deed & { answers?: Record<string, unknown> }) =>
      call(completeItemContract, { params: { id }, body: { answers: answers ?? {} } }),
    onSuccess: (_progress, { id, title }) =>
      toast.success(t("completed", { title }), {
        action: { label: t("undo"), onPress: () => undo.mutate({ id, title }) },
      }),
    onSettled: () => router.refresh(),
  });
}
