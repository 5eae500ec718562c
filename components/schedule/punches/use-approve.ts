import { useTranslations } from "next-intl";
import { useDeed } from "@/components/form/use-deed";
import { useRefusal } from "@/components/schedule/roster/use-refusal";
import { call } from "@/lib/http/client";
import { approvePunchesContract } from "@/lib/schedule/contract/punches";

/** Approves punches or takes the approval back; says what came of it. */
export function useApprove() {
  const t = useTranslations("roster.punches");
  const inWords = useRefusal();
  return useDeed(
    (body: { ids: number[]; isApproved: boolean }) => call(approvePunchesContract, { body }).catch(inWords),
    ({ changed }, { isApproved }) => (isApproved ? t("approvedMany", { count: changed }) : t("withdrawn")),
  );
}
