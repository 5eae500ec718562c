"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { signOut } from "@/components/layout/sign-out";
import { RecoveryCodes } from "@/components/profile/two-step/recovery-codes";
import { Steps } from "@/components/profile/two-step/set-up";
import { toast } from "@/components/ui/toast";

/** For somebody who owes a second step: set it up, keep the recovery codes, go on; or sign out. */
export function Enrol() {
  const t = useTranslations("profile");
  const [codes, setCodes] = useState<string[] | null>(null);
  if (codes) return <RecoveryCodes codes={codes} onKept={() => window.location.assign("/")} isOpen />;
  const leave = () => void signOut().catch((error: Error) => toast.failure(error.message));
  return <Steps onCodes={setCodes} onCancel={leave} cancelLabel={t("enrolSignOut")} />;
}
