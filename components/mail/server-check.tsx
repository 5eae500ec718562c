"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { CheckSteps } from "@/components/mail/check-steps";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import type { MailCheck } from "@/lib/mail/check/schema";
import { checkMailServerContract } from "@/lib/mail/contract";

/** Tries the mail server on request, and says in plain words what works, what does not, and what to do about it. */
export function ServerCheck() {
  const t = useTranslations("mailTexts.check");
  const check = useMutation({
    mutationFn: () => call(checkMailServerContract, {}),
    onError: (error) => toast.failure(error.message),
  });
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-72">
          <h2 className="font-semibold">{t("title")}</h2>
          <p className="text-sm text-ink-muted">{t("hint")}</p>
        </div>
        <Button onPress={() => check.mutate()} isPending={check.isPending}>
          {check.data ? t("again") : t("run")}
        </Button>
      </div>
      {check.data && !check.isPending ? <Outcome check={check.data} /> : null}
    </div>
  );
}

function Outcome({ check }: { check: MailCheck }) {
  const t = useTranslations("mailTexts.check");
  const { server, sender, steps } = check;
  if (server === null) {
    return (
      <Banner tone="warning" title={t("noServer")}>
        {t("noServerText")}
      </Banner>
    );
  }
  const isBroken = steps.some(({ state }) => state === "failed");
  const isDoubtful = steps.some(({ state }) => state === "warning");
  return (
    <>
      {isBroken ? (
        <Banner tone="danger" title={t("bad")}>
          {server}
        </Banner>
      ) : (
        <Banner tone={isDoubtful ? "warning" : "success"} title={t(isDoubtful ? "doubtful" : "good")}>
          {t("goodText", { sender, server })}
        </Banner>
      )}
      <CheckSteps steps={steps} sender={sender} />
    </>
  );
}
