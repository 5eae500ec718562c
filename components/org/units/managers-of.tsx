import { UserRoundCog } from "lucide-react";
import { useTranslations } from "next-intl";
import { ManagerList } from "@/components/org/units/manager-list";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { ManagementEntry } from "@/lib/org/schema/staffing";

export function ManagersOf({ managers }: { managers: readonly ManagementEntry[] }) {
  const t = useTranslations("org.managers");
  return (
    <Card isFlush>
      {managers.length > 0 ? (
        <ManagerList managers={managers} />
      ) : (
        <EmptyState icon={UserRoundCog} title={t("none")}>
          {t("noneHint")}
        </EmptyState>
      )}
    </Card>
  );
}
