"use client";

import { Ellipsis, KeyRound, MailPlus, UserX } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDeed } from "@/components/form/use-deed";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { LinkButton } from "@/components/ui/link-button";
import { Menu } from "@/components/ui/menu";
import { call } from "@/lib/http/client";

const HandOverNow = dynamic(
  async () => (await import("@/components/onboarding/person/hand-over-now")).HandOverNow,
);

interface ProfileActionsProps {
  person: { id: number; name: string; isActive: boolean; hasSecondFactor: boolean };
  /** Nobody shuts themselves out. */
  isSelf: boolean;
}

/** What an administrator does with a person as a whole. */
export function ProfileActions({ person, isSelf }: ProfileActionsProps) {
  const t = useTranslations("people");
  const [asked, setAsked] = useState<"deactivate" | "resetTwoStep" | null>(null);
  const { id, name } = person;
  const mail = useDeed(
    async () => {
      const { sendAccessMailContract } = await import("@/lib/onboarding/contract/plan");
      return call(sendAccessMailContract, { params: { id } });
    },
    () => t("accessMailSent", { name }),
  );
  const shutOut = useDeed(
    async () => {
      const { shutPersonOutContract } = await import("@/lib/people/contract/changes");
      return call(shutPersonOutContract, { params: { id } });
    },
    () => t("shutOut", { name }),
  );
  const reset = useDeed(
    async () => {
      const { resetSecondFactorContract } = await import("@/lib/auth/second-factor/contract");
      return call(resetSecondFactorContract, { params: { id } });
    },
    () => t("twoStepReset", { name }),
  );
  const access = {
    icon: <MailPlus aria-hidden />,
    title: t("sendAccessMail"),
    onAction: () => mail.mutate(undefined),
  };
  const twoStep = {
    icon: <KeyRound aria-hidden />,
    title: t("resetTwoStep"),
    onAction: () => setAsked("resetTwoStep"),
  };
  const leave = {
    icon: <UserX aria-hidden />,
    title: t("deactivate"),
    onAction: () => setAsked("deactivate"),
    isDangerous: true,
    isDisabled: isSelf,
  };
  const canReset = person.hasSecondFactor && !isSelf;
  return (
    <div className="flex items-center gap-2">
      <LinkButton href={`/people/${id}/edit`}>{t("editDetails")}</LinkButton>
      {person.isActive ? (
        <Menu
          trigger={
            <Button
              size="icon"
              aria-label={t("moreFor", { name })}
              isPending={mail.isPending || shutOut.isPending || reset.isPending}
            >
              <Ellipsis aria-hidden className="size-4" />
            </Button>
          }
          deeds={[access, ...(canReset ? [twoStep] : []), leave]}
        />
      ) : null}
      <ConfirmDialog
        title={t("deactivateQuestion", { name })}
        confirmLabel={t("deactivate")}
        isOpen={asked === "deactivate"}
        onClose={() => setAsked(null)}
        onConfirm={() => {
          setAsked(null);
          shutOut.mutate(undefined);
        }}
        isDangerous
      >
        {t("deactivateText")}
        {asked === "deactivate" ? <HandOverNow person={id} /> : null}
      </ConfirmDialog>
      <ConfirmDialog
        title={t("resetTwoStepQuestion", { name })}
        confirmLabel={t("resetTwoStep")}
        isOpen={asked === "resetTwoStep"}
        onClose={() => setAsked(null)}
        onConfirm={() => {
          setAsked(null);
          reset.mutate(undefined);
        }}
        isDangerous
      >
        {t("resetTwoStepText")}
      </ConfirmDialog>
    </div>
  );
}
