import { Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { DayAgenda } from "@/components/schedule/roster/day-agenda";
import { WeekGrid } from "@/components/schedule/roster/week-grid";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { Roster } from "@/lib/schedule/schema/roster";

/** A unit's week: a grid, on phones an agenda; a unit without people says what is missing. */
export function RosterWeek({ roster }: { roster: Roster }) {
  const t = useTranslations("roster");
  if (roster.people.length === 0 && roster.unassigned.length === 0) {
    return (
      <Card>
        <EmptyState icon={Users} title={t("noPeople")}>
          {t("noPeopleHint")}
        </EmptyState>
      </Card>
    );
  }
  return (
    <>
      <WeekGrid roster={roster} />
      <DayAgenda roster={roster} />
    </>
  );
}
