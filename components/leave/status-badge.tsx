import { CircleCheck, CircleDashed, CircleSlash, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { LeaveStatusName } from "@/lib/leave/schema/status";

const looks = {
  pending: { tone: "amber", icon: CircleDashed },
  approved: { tone: "moss", icon: CircleCheck },
  denied: { tone: "danger", icon: CircleSlash },
  withdrawn: { tone: "slate", icon: Undo2 },
} as const;

/** What has become of an application: a word, a sign, and a dashed edge while it waits. */
export function StatusBadge({ status }: { status: LeaveStatusName }) {
  const t = useTranslations("leave");
  const { tone, icon: Icon } = looks[status];
  return (
    <Badge tone={tone} mark={<Icon aria-hidden />} isTentative={status === "pending"}>
      {t("status", { status })}
    </Badge>
  );
}
