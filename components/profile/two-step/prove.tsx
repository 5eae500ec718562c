"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CodeField } from "@/components/profile/two-step/code-field";
import { RecoveryCodes } from "@/components/profile/two-step/recovery-codes";
import { Dialog } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { endSecondFactorContract, renewRecoveryCodesContract } from "@/lib/auth/second-factor/contract";
import { call } from "@/lib/http/client";

interface ProveProps {
  what: "renew" | "end";
  isOpen: boolean;
  onClose: () => void;
}

/** What is done with a code: new recovery codes, or turning the second step off. */
export function Prove({ what, isOpen, onClose }: ProveProps) {
  const t = useTranslations("profile");
  const router = useRouter();
  const [codes, setCodes] = useState<string[] | null>(null);
  if (codes) {
    return (
      <RecoveryCodes
        codes={codes}
        isOpen={isOpen}
        onKept={() => {
          setCodes(null);
          onClose();
        }}
      />
    );
  }
  const renew = async (code: string) => {
    setCodes((await call(renewRecoveryCodesContract, { body: { code } })).recoveryCodes);
  };
  const end = async (code: string) => {
    await call(endSecondFactorContract, { body: { code } });
    onClose();
    toast.success(t("twoStepEnded"));
    router.refresh();
  };
  const isEnd = what === "end";
  return (
    <Dialog
      title={t(isEnd ? "twoStepEndTitle" : "twoStepRenewTitle")}
      isOpen={isOpen}
      onClose={onClose}
      width="sm"
    >
      <p className="mb-4">{t(isEnd ? "twoStepEndText" : "twoStepRenewText")}</p>
      <CodeField
        submitLabel={t(isEnd ? "twoStepEnd" : "twoStepRenew")}
        isDangerous={isEnd}
        onSubmit={isEnd ? end : renew}
        onCancel={onClose}
      />
    </Dialog>
  );
}
