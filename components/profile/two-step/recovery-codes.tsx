"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";

interface RecoveryCodesProps {
  codes: readonly string[];
  isOpen: boolean;
  onKept: () => void;
}

/** The codes for the day the phone is lost, shown once. */
export function RecoveryCodes({ codes, isOpen, onKept }: RecoveryCodesProps) {
  const t = useTranslations("profile");
  const ts = useTranslations("settings");
  const router = useRouter();
  const close = () => {
    onKept();
    router.refresh();
  };
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join("\n"));
    toast.success(ts("copied"));
  };
  return (
    <Dialog
      title={t("recoveryTitle")}
      isOpen={isOpen}
      onClose={close}
      actions={
        <>
          <Button onPress={() => void copy()}>{ts("copy")}</Button>
          <Button variant="primary" onPress={close}>
            {t("recoveryKept")}
          </Button>
        </>
      }
    >
      <p>{t("recoveryText")}</p>
      <ul
        aria-label={t("recoveryCodes")}
        className="mt-4 grid grid-cols-2 gap-x-6 gap-y-1.5 rounded-lg border border-line p-4 font-mono"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </Dialog>
  );
}
