import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { PersonState } from "@/lib/people/schema/states";

const tones: Record<PersonState, Tone> = {
  beforeStart: "sky",
  onboarding: "petrol",
  active: "moss",
  leaving: "amber",
  inactive: "slate",
};

/** Where somebody stands between contract and leaving, in a word. */
export function StateBadge({ state, lastDay }: { state: PersonState; lastDay: string | null }) {
  const t = useTranslations("people");
  const format = useFormatter();
  const day = (text: string) =>
    format.dateTime(new Date(`${text}T00:00:00Z`), { day: "numeric", month: "short", timeZone: "UTC" });
  return (
    <Badge tone={tones[state]} mark="dot" isTentative={state === "beforeStart"}>
      {state === "leaving" && lastDay ? t("leavingOn", { day: day(lastDay) }) : t(`state.${state}`)}
    </Badge>
  );
}
