"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { InstantText } from "@/components/ui/moment";
import { useWasOpen } from "@/components/ui/use-was-open";
import type { OwnSecondFactor } from "@/lib/auth/second-factor/queries";

const SetUp = dynamic(async () => (await import("@/components/profile/two-step/set-up")).SetUp, {
  ssr: false,
});
const Prove = dynamic(async () => (await import("@/components/profile/two-step/prove")).Prove, {
  ssr: false,
});

/** Somebody's second step of signing in: off, or on since when and with how many recovery codes. */
export function TwoStep({ factor, zone }: { factor: OwnSecondFactor | null; zone: string }) {
  const t = useTranslations("profile");
  const [open, setOpen] = useState<"setUp" | "renew" | "end" | null>(null);
  const wasSettingUp = useWasOpen(open === "setUp");
  const wasProving = useWasOpen(open === "renew" || open === "end");
  const close = () => setOpen(null);
  return (
    <div className="flex flex-col gap-3.5">
      <p className="text-ink-muted">
        {factor?.since ? (
          <>
            {t("twoStepOn")} <InstantText instant={factor.since} zone={zone} />.
          </>
        ) : (
          t(factor ? "twoStepPasskey" : "twoStepOff")
        )}{" "}
        {factor ? t("twoStepLeft", { count: factor.recoveryLeft }) : null}
      </p>
      <div className="flex flex-wrap gap-2">
        {factor?.since ? null : <Button onPress={() => setOpen("setUp")}>{t("twoStepSetUp")}</Button>}
        {factor ? <Button onPress={() => setOpen("renew")}>{t("twoStepRenew")}</Button> : null}
        {factor?.since ? (
          <Button variant="quiet" onPress={() => setOpen("end")}>
            {t("twoStepEnd")}
          </Button>
        ) : null}
      </div>
      {wasSettingUp ? <SetUp isOpen={open === "setUp"} onClose={close} /> : null}
      {wasProving ? (
        <Prove
          what={open === "end" ? "end" : "renew"}
          isOpen={open === "renew" || open === "end"}
          onClose={close}
        />
      ) : null}
    </div>
  );
}
