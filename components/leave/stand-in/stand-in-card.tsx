import { useTranslations } from "next-intl";
import { StandInList } from "@/components/leave/stand-in/stand-in-list";
import { Card } from "@/components/ui/card";
import type { StandInEntry } from "@/lib/leave/schema/stand-ins";

interface StandInCardProps {
  person: { id: number; name: string };
  standIns: readonly StandInEntry[];
}

/** Who decides on leave for somebody, beside everything else about them. */
export function StandInCard({ person, standIns }: StandInCardProps) {
  const t = useTranslations("standIns");
  return (
    <Card>
      <h2 className="font-semibold">{t("title")}</h2>
      <p className="mb-3 text-sm text-ink-muted">{t("theirsHint", { name: person.name })}</p>
      <StandInList personId={person.id} standIns={standIns} />
    </Card>
  );
}
