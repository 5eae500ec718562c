"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { isAppError } from "@/lib/errors";
import { call } from "@/lib/http/client";
import { claimOpenShiftContract } from "@/lib/schedule/contract/claim";
import { claimCodes } from "@/lib/schedule/rules/claim";

/** Takes a shift that nobody has; what stands against it by now is said in words. */
export function ClaimButton({ id, what }: { id: number; what: string }) {
  const t = useTranslations("schedule");
  const router = useRouter();
  const claim = useMutation({
    mutationFn: () => call(claimOpenShiftContract, { params: { id }, body: {} }),
    onSuccess: () => toast.success(t("claimed", { what })),
    onError: (error) => toast.failure(whyNot(error)),
    onSettled: () => router.refresh(),
  });

  function whyNot(error: Error): string {
    const reason = isAppError(error) ? error.details.reason : undefined;
    const code = claimCodes.find((known) => known === reason);
    if (code) return t(`against.${code}`);
    return reason === "SHIFT_TAKEN" ? t("taken") : error.message;
  }

  return (
    <Button
      size="sm"
      aria-label={t("claimWhat", { what })}
      isPending={claim.isPending}
      onPress={() => claim.mutate()}
    >
      {t("claim")}
    </Button>
  );
}
