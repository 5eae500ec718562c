"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { signOut } from "@/components/layout/sign-out";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { toast } from "@/components/ui/toast";
import { useWasOpen } from "@/components/ui/use-was-open";

const Steps = dynamic(async () => (await import("@/components/profile/two-step/set-up")).Steps, {
  ssr: false,
  loading: () => <Skeleton className="h-96" />,
});
const RecoveryCodes = dynamic(
  async () => (await import("@/components/profile/two-step/recovery-codes")).RecoveryCodes,
  { ssr: false },
);
const AddPasskey = dynamic(
  async () => (await import("@/components/profile/passkeys/add-passkey")).AddPasskey,
  { ssr: false },
);

/** For somebody who owes a second step: set it up, keep the recovery codes, go on; or sign out. */
export function Enrol() {
  const t = useTranslations("profile");
  const [isPasskey, setPasskey] = useState(false);
  const wasPasskey = useWasOpen(isPasskey);
  const [codes, setCodes] = useState<string[] | null>(null);
  if (codes) return <RecoveryCodes codes={codes} onKept={() => window.location.assign("/")} isOpen />;
  const leave = () => void signOut().catch((error: Error) => toast.failure(error.message));
  return (
    <>
      <Steps onCodes={setCodes} onCancel={leave} cancelLabel={t("enrolSignOut")} />
      <div className="mt-4 border-t border-line pt-4">
        <Button onPress={() => setPasskey(true)}>{t("enrolPasskey")}</Button>
      </div>
      {wasPasskey ? (
        <AddPasskey
          isOpen={isPasskey}
          onClose={() => setPasskey(false)}
          onDone={() => window.location.assign("/")}
        />
      ) : null}
    </>
  );
}
