import { useTranslations } from "next-intl";
import { InstantText } from "@/components/ui/moment";
import type { PlanItem } from "@/lib/onboarding/schema/person-plan";

/** What became of an item: nothing yet says nothing. */
export function ItemOutcome({ item, timezone }: { item: PlanItem; timezone: string }) {
  const t = useTranslations("onboarding");
  if (item.isLeftOut) return t("outcome.leftOut");
  if (item.outcome === "done" && item.doneAt) {
    return (
      <span className="text-moss-text">
        {t.rich("doneOn", {
          when: () => <InstantText instant={item.doneAt ?? ""} zone={timezone} hasTime={false} />,
        })}
      </span>
    );
  }
  if (item.outcome === "open") return t("outcome.open");
  if (item.outcome === "withdrawn") return t("outcome.withdrawn");
  return null;
}
