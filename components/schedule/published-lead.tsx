import { useTranslations } from "next-intl";
import { DayText } from "@/components/ui/moment";

/** How far the roster is known. */
export function PublishedLead({ until }: { until: string | null }) {
  const t = useTranslations("schedule");
  if (!until) return t("leadNone");
  return t.rich("lead", { day: () => <DayText day={until} length="long" /> });
}
