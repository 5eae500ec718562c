"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { toast } from "@/components/ui/toast";
import { signOutEverywhereContract } from "@/lib/auth/contract";
import { call } from "@/lib/http/client";

/** Ends every sign-in, this one included, after asking. */
export function SignOutEverywhere() {
  const t = useTranslations("profile");
  const [isAsking, setAsking] = useState(false);
  const end = useMutation({
    mutationFn: () => call(signOutEverywhereContract, { body: {} }),
    onSuccess: () => window.location.assign("/login"),
    onError: (error) => toast.failure(error.message),
  });
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t("signOutEverywhere")}</Button>
      <ConfirmDialog
        title={t("signOutTitle")}
        confirmLabel={t("signOutEverywhere")}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => end.mutate()}
        isPending={end.isPending}
        isDangerous
      >
        {t("signOutText")}
      </ConfirmDialog>
    </>
  );
}
