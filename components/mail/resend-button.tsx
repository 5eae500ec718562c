"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { resendMailContract } from "@/lib/mail/contract";

/** Tries a mail again that failed or was kept. */
export function ResendButton({ id }: { id: number }) {
  const t = useTranslations("settings.mail");
  const router = useRouter();
  const resend = useMutation({
    mutationFn: () => call(resendMailContract, { params: { id } }),
    onSuccess: () => {
      toast.success(t("resent"));
      router.refresh();
    },
    onError: (error) => toast.failure(error.message),
  });
  return (
    <Button onPress={() => resend.mutate()} isPending={resend.isPending}>
      {t("resend")}
    </Button>
  );
}
