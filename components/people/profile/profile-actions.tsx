"use client";

import { Ellipsis, MailPlus, UserX } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDeed } from "@/components/form/use-deed";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { LinkButton } from "@/components/ui/link-button";
import { Menu, MenuItem } from "@/components/ui/menu";
import { call } from "@/lib/http/client";

interface ProfileActionsProps {
  person: { id: number; name: string; isActive: boolean };
  /** Nobody shuts themselves out. */
  isSelf: boolean;
}

/** What an administrator does with a person as a whole. */
export function ProfileActions({ person, isSelf }: ProfileActionsProps) {
  const t = useTranslations("people");
  const [isAsking, setAsking] = useState(false);
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
  return (
    <div className="flex items-center gap-2">
      <LinkButton href={`/people/${id}/edit`}>{t("editDetails")}</LinkButton>
      {person.isActive ? (
        <Menu
          trigger={
            <Button
              size="icon"
              aria-label={t("moreFor", { name })}
              isPending={mail.isPending || shutOut.isPending}
            >
              <Ellipsis aria-hidden className="size-4" />
            </Button>
          }
        >
          <MenuItem icon={<MailPlus aria-hidden />} onAction={() => mail.mutate(undefined)}>
            {t("sendAccessMail")}
          </MenuItem>
          <MenuItem
            icon={<UserX aria-hidden />}
            onAction={() => setAsking(true)}
            isDangerous
            isDisabled={isSelf}
          >
            {t("deactivate")}
          </MenuItem>
        </Menu>
      ) : null}
      <ConfirmDialog
        title={t("deactivateQuestion", { name })}
        confirmLabel={t("deactivate")}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          shutOut.mutate(undefined);
        }}
        isDangerous
      >
        {t("deactivateText")}
      </ConfirmDialog>
    </div>
  );
}
