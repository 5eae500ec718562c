"use client";

import { Fingerprint } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { SignInOutcome } from "@/components/auth/sign-in";
import { Button } from "@/components/ui/button";

interface PasskeySignInProps {
  onOutcome: (outcome: SignInOutcome | "passkeyCancelled") => void;
}

/** Both steps at once; what it takes is loaded when it is pressed. */
export function PasskeySignIn({ onOutcome }: PasskeySignInProps) {
  const t = useTranslations("auth");
  const [isAsking, setAsking] = useState(false);
  const ask = async () => {
    setAsking(true);
    const { signInWithPasskey } = await import("@/components/auth/sign-in-with-passkey");
    onOutcome(await signInWithPasskey());
    setAsking(false);
  };
  return (
    <Button onPress={() => void ask()} isPending={isAsking} className="w-full">
      <Fingerprint aria-hidden className="size-4" />
      {t("passkey")}
    </Button>
  );
}
