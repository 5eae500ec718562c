import { Inbox } from "lucide-react";
import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import type { Role } from "@/lib/auth/actor";
import { deciders } from "@/lib/leave/access";

/** How many applications wait for me, for those who decide. */
export function HomeApprovals({ count, role }: { count: number; role: Role }) {
  const t = useTranslations("me");
  if (count === 0 || !deciders.includes(role)) return null;
  return (
    <Card className="flex flex-wrap items-center gap-3 py-3!">
      <Inbox aria-hidden className="size-5 shrink-0 text-accent-text" />
      <p className="flex-1 font-medium">{t("approvals", { count })}</p>
      <LinkButton href="/approvals">{t("approvalsOpen")}</LinkButton>
    </Card>
  );
}
