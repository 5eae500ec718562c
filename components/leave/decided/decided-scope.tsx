"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Segmented } from "@/components/ui/segmented";
import { type InboxScope, inboxScopes } from "@/lib/leave/schema/scopes";

/** Whose decisions are listed; the choice lives in the address. */
export function DecidedScope({ scope }: { scope: InboxScope }) {
  const t = useTranslations("decisions");
  const router = useRouter();
  return (
    <Segmented
      label={t("scope")}
      options={inboxScopes.map((value) => ({ value, label: t(value) }))}
      value={scope}
      onChange={(next) =>
        router.push(next === "mine" ? "/approvals/decided" : "/approvals/decided?scope=all")
      }
      className="self-start max-sm:self-stretch"
    />
  );
}
