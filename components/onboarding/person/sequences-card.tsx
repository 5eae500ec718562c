import { useTranslations } from "next-intl";
import { GivenSequences } from "@/components/onboarding/person/given-sequences";
import { LastDay } from "@/components/onboarding/person/last-day";
import { Card } from "@/components/ui/card";
import { roles } from "@/lib/auth/actor";
import type { Journey } from "@/lib/onboarding/queries/journey";
import type { PersonProfile } from "@/lib/people/schema/profile";

/** The sequences somebody has and the day they leave, each in its card. */
export function SequencesCard({ person, journey }: { person: PersonProfile; journey: Journey }) {
  const t = useTranslations("onboarding");
  const { sequences, offered } = journey;
  const { id, name, timezone } = person;
  const held = new Set(sequences.map((sequence) => sequence.id));
  const leaving = offered?.filter(({ category }) => category === "offboarding") ?? null;
  // Administrators are not offboarded: they first become something else.
  const mayLeave = person.role !== roles.administrator && person.state !== "inactive";
  return (
    <>
      <Card>
        <h2 className="mb-3 font-semibold">{t("sequences")}</h2>
        <GivenSequences
          person={{ id, name, timezone }}
          given={sequences}
          offered={offered?.filter((sequence) => !held.has(sequence.id)) ?? null}
        />
      </Card>
      <Card>
        <h2 className="mb-3 font-semibold">{t("lastDay")}</h2>
        <LastDay
          person={{ id, name }}
          lastDay={person.lastDay}
          isPlanned={person.isLeavingPlanned}
          leaving={journey.leaving}
          offered={mayLeave ? leaving : null}
        />
      </Card>
    </>
  );
}
