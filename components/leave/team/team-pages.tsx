import { Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

interface TeamPagesProps {
  /** How many colleagues there are; without a unit there is no team. */
  size: number;
  unit: { name: string } | null;
  /** Addresses of the first page and of the next one, where there are any. */
  start: string | null;
  more: string | null;
}

/** How large the team is, and the way through it; or why nobody is there. */
export function TeamPages({ size, unit, start, more }: TeamPagesProps) {
  const t = useTranslations("team");
  if (size === 0)
    return (
      <Card>
        <EmptyState icon={Users} title={t(unit ? "none" : "noUnit")}>
          {t(unit ? "noneHint" : "noUnitHint")}
        </EmptyState>
      </Card>
    );
  return (
    <nav aria-label={t("team")} className="flex flex-wrap items-center gap-3">
      <p className="flex-1 text-sm text-ink-muted">{t("size", { count: size })}</p>
      {start ? (
        <LinkButton href={start} size="sm" prefetch={false}>
          {t("start")}
        </LinkButton>
      ) : null}
      {more ? (
        <LinkButton href={more} size="sm" prefetch={false}>
          {t("more")}
        </LinkButton>
      ) : null}
    </nav>
  );
}
