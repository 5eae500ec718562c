import { Building2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";

/** For whoever may plan in general, but nowhere yet. */
export function NoUnit() {
  const t = useTranslations("roster");
  return (
    <Card>
      <EmptyState icon={Building2} title={t("noUnit")}>
        {t("noUnitHint")}
      </EmptyState>
    </Card>
  );
}
