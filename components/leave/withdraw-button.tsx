"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { usePeriod } from "@/components/leave/use-period";
import { Button } from "@/components/ui/button";
import { useLate } from "@/components/ui/use-late";
import type { MyLeave } from "@/lib/leave/schema/mine";

const loadQuestion = async () => (await import("@/components/leave/withdraw-question")).WithdrawQuestion;

/** Takes an application back, after asking. */
export function WithdrawButton({ leave }: { leave: MyLeave }) {
  const t = useTranslations("leave");
  const [isAsking, setAsking] = useState(false);
  const [Question] = useLate(loadQuestion, isAsking);
  return (
    <>
      <Button
        size="sm"
        aria-label={t("withdrawWhat", { reason: leave.reason, period: usePeriod()(leave) })}
        onPress={() => setAsking(true)}
      >
        {t("withdraw")}
      </Button>
      {Question ? <Question leave={leave} isOpen={isAsking} onClose={() => setAsking(false)} /> : null}
    </>
  );
}
