"use client";

import { MailPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeed } from "@/components/form/use-deed";
import { Button } from "@/components/ui/button";
import { call } from "@/lib/http/client";
import { sendAccessMailContract } from "@/lib/onboarding/contract/plan";

/** What an administrator does with a person as a whole. */
export function ProfileActions({ person }: { person: { id: number; name: string } }) {
  const t = useTranslations("people");
  const mail = useDeed(
    () => call(sendAccessMailContract, { params: { id: person.id } }),
    () => t("accessMailSent", { name: person.name }),
  );
  return (
    <Button onPress={() => mail.mutate(undefined)} isPending={mail.isPending}>
      <MailPlus aria-hidden className="size-4" />
      {t("sendAccessMail")}
    </Button>
  );
}
