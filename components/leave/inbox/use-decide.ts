"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { inboxKey } from "@/components/leave/inbox/use-inbox";
import { toast } from "@/components/ui/toast";
import { isAppError } from "@/lib/errors";
import { call } from "@/lib/http/client";
import { decideLeaveContract } from "@/lib/leave/contract/inbox";
import type { DecidedLeave, Inbox } from "@/lib/leave/schema/inbox";
import type { InboxScope } from "@/lib/leave/schema/scopes";

export type Decision = { ids: readonly number[]; decision: "approved" | "denied"; comment: string };

type Outcome = { decided: DecidedLeave[]; late: DecidedLeave[]; failed: string[] };

/** Decides one or several applications; each on its own, so that one that came too late stops no other. */
export function useDecide(scope: InboxScope) {
  const t = useTranslations("approvals");
  const client = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: async ({ ids, decision, comment }: Decision): Promise<Outcome> => {
      const outcome: Outcome = { decided: [], late: [], failed: [] };
      for (const id of ids) {
        try {
          outcome.decided.push(
            await call(decideLeaveContract, { params: { id }, body: { decision, comment } }),
          );
        } catch (error) {
          const first = await whoWasFirst(error);
          if (first) outcome.late.push(first);
          else outcome.failed.push(error instanceof Error ? error.message : String(error));
        }
      }
      return outcome;
    },
    onSuccess: ({ decided, late, failed }, { decision }) => {
      const [first] = decided;
      if (first) toast.success(t("done", { decision, count: decided.length, name: first.person }));
      for (const { person, decidedBy, status } of late) {
        toast.failure(t("late", { person, status, name: decidedBy ?? "" }));
      }
      for (const message of new Set(failed)) toast.failure(message);
      const gone = new Set([...decided, ...late].map(({ id }) => id));
      client.setQueryData<Inbox>(inboxKey(scope), (inbox) => inbox && without(inbox, gone));
    },
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ["approvals"] });
      router.refresh();
    },
  });
}

/** The decision that somebody else has made meanwhile, if that is what the refusal says. */
async function whoWasFirst(error: unknown): Promise<DecidedLeave | null> {
  if (!isAppError(error) || error.details.reason !== "ALREADY_DECIDED") return null;
  const { decidedLeave } = await import("@/lib/leave/schema/inbox");
  return decidedLeave.safeParse(error.details.data).data ?? null;
}

const without = (inbox: Inbox, gone: ReadonlySet<number>): Inbox => ({
  ...inbox,
  waiting: inbox.waiting.filter(({ id }) => !gone.has(id)),
});
