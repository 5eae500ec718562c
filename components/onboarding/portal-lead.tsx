import { useTranslations } from "next-intl";
import { DayText } from "@/components/ui/moment";

/** When the first day is, or was. */
export function PortalLead({ startDay, today }: { startDay: string | null; today: string }) {
  const t = useTranslations("portal");
  if (!startDay) return t("leadNone");
  return t.rich(startDay > today ? "leadBefore" : "leadSince", {
    day: () => <DayText day={startDay} length="long" className="font-medium text-ink" />,
  });
}
