"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CodeField } from "@/components/profile/two-step/code-field";
import { RecoveryCodes } from "@/components/profile/two-step/recovery-codes";
import { CopyText } from "@/components/settings/copy-text";
import { Banner } from "@/components/ui/banner";
import { Dialog } from "@/components/ui/dialog";
import { QrCode } from "@/components/ui/qr-code";
import { Skeleton } from "@/components/ui/skeleton";
import { confirmSecondFactorContract, startSecondFactorContract } from "@/lib/auth/second-factor/contract";
import { call } from "@/lib/http/client";

interface SetUpProps {
  isOpen: boolean;
  onClose: () => void;
}

/** Scan, write a first code, keep the recovery codes. */
export function SetUp({ isOpen, onClose }: SetUpProps) {
  const t = useTranslations("profile");
  const [codes, setCodes] = useState<string[] | null>(null);
  if (codes) return <RecoveryCodes codes={codes} onKept={onClose} isOpen={isOpen} />;
  return (
    <Dialog title={t("twoStep")} isOpen={isOpen} onClose={onClose}>
      <Steps onCodes={setCodes} onCancel={onClose} />
    </Dialog>
  );
}

interface StepsProps {
  onCodes: (codes: string[]) => void;
  onCancel: () => void;
  cancelLabel?: string;
}

/** The key, and the field for its first code. */
export function Steps({ onCodes, ...cancel }: StepsProps) {
  const t = useTranslations("profile");
  return (
    <div className="flex flex-col gap-4">
      <p>{t("twoStepScan")}</p>
      <Key />
      <CodeField
        submitLabel={t("twoStepTurnOn")}
        onSubmit={async (code) => {
          onCodes((await call(confirmSecondFactorContract, { body: { code } })).recoveryCodes);
        }}
        {...cancel}
      />
      <p className="text-sm text-ink-muted">{t("twoStepApi")}</p>
    </div>
  );
}

/** A key of this opening of the window: asked for once, kept nowhere. */
function Key() {
  const t = useTranslations("profile");
  const { data, error } = useQuery({
    queryKey: ["second-factor"],
    queryFn: () => call(startSecondFactorContract, { body: {} }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });
  if (error) return <Banner tone="danger">{error.message}</Banner>;
  if (!data) return <Skeleton className="size-48" />;
  return (
    <>
      <QrCode text={data.uri} label={t("twoStepQr")} />
      <CopyText label={t("twoStepKey")} text={data.key} />
    </>
  );
}
