import { ClipboardCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";

/** How many open tasks I have: the way to them for those who have no such page in their menu. */
export function HomeTasks({ count }: { count: number }) {
  const t = useTranslations("me");
  if (count === 0) return null;
  return (
    <Card className="flex flex-wrap items-center gap-3 py-3!">
      <ClipboardCheck aria-hidden className="size-5 shrink-0 text-accent-text" />
      <p className="flex-1 font-medium">{t("tasks", { count })}</p>
      <LinkButton href="/tasks">{t("tasksOpen")}</LinkButton>
    </Card>
  );
}
