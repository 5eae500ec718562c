"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { z } from "zod";
import { AppError, isAppError } from "@/lib/errors";
import { call } from "@/lib/http/client";
import { reverseDecisionContract } from "@/lib/leave/contract/reverse";
import type { reversal } from "@/lib/leave/schema/decided";
import type { DecidedLeave } from "@/lib/leave/schema/inbox";

/** Takes a decision back; a refusal is thrown with words for whoever decides. */
export function useReverse({ id, person }: DecidedLeave) {
  const t = useTranslations("decisions");
  return useMutation({
    mutationFn: (body: z.input<typeof reversal>) =>
      call(reverseDecisionContract, { params: { id }, body }).catch(async (error: unknown) => {
        throw await inWords(error);
      }),
  });

  async function inWords(error: unknown): Promise<unknown> {
    if (!isAppError(error)) return error;
    const { code, details } = error;
    const said = (message: string) => new AppError(code, message, details);
    switch (details.reason) {
      case "ALREADY_DECIDED":
        return said(t("refusedMeanwhile", { name: (await firstDecider(details.data)) ?? person }));
      case "OVERLAPPING_LEAVES":
        return said(t("refusedOverlap", { name: person }));
      case "SALARY_PERIOD_LOCKED":
      case "LEAVEAPP_LOCKED_SALARIES_IN_PERIOD":
        return said(t("refusedPayroll"));
      default:
        return error;
    }
  }
}

async function firstDecider(data: unknown): Promise<string | null | undefined> {
  const { decidedLeave } = await import("@/lib/leave/schema/inbox");
  return decidedLeave.safeParse(data).data?.decidedBy;
}
