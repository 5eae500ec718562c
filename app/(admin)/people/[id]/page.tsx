import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { StandInCard } from "@/components/leave/stand-in/stand-in-card";
import { OnboardingSection } from "@/components/onboarding/person/onboarding-section";
import { SequencesCard } from "@/components/onboarding/person/sequences-card";
import { HistorySection } from "@/components/people/profile/history-section";
import { ProfileActions } from "@/components/people/profile/profile-actions";
import { ProfileFacts } from "@/components/people/profile/profile-facts";
import { ProfileHeader } from "@/components/people/profile/profile-header";
import { staffingChoices } from "@/components/people/staffing/choices";
import { StaffingCard } from "@/components/people/staffing/staffing-card";
import { Card } from "@/components/ui/card";
import { isAdministrator, roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { idOrNotFound, orNotFound } from "@/lib/http/or-not-found";
import { deciders } from "@/lib/leave/access";
import { standInsOf } from "@/lib/leave/queries/stand-ins";
import { loadJourney } from "@/lib/onboarding/queries/journey";
import { personStaffing } from "@/lib/org/queries/staffing";
import { readHistory } from "@/lib/people/queries/history";
import { readProfile } from "@/lib/people/queries/profile";

type Props = { params: Promise<{ id: string }> };

async function load({ params }: Props) {
  const actor = await requireActor([roles.administrator, roles.manager]);
  const id = idOrNotFound((await params).id);
  return { actor, person: await orNotFound(readProfile(actor, id)) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await load(props)).person.name };
}

export default async function PersonPage(props: Props) {
  const { actor, person } = await load(props);
  const isAdmin = isAdministrator(actor);
  const decides = deciders.includes(person.role);
  const [t, staffing, choices, journey, history, standIns] = await Promise.all([
    getTranslations("people"),
    personStaffing(actor, person.id),
    isAdmin ? staffingChoices(actor) : null,
    loadJourney(actor, person.id),
    isAdmin ? readHistory(actor, person.id, { take: 8 }) : null,
    isAdmin && decides ? standInsOf(actor, person.id) : null,
  ]);
  const { id, name, access } = person;
  const { hasSecondFactor } = access;
  const summary = { id, name, isActive: person.state !== "inactive", hasSecondFactor };
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-6 px-4 pt-5 sm:px-7 md:pt-7">
      <ClientMessages areas={["people", "onboarding", "standIns", "validation"]}>
        <ProfileHeader
          person={person}
          actions={isAdmin ? <ProfileActions person={summary} isSelf={actor.id === person.id} /> : null}
        />
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="flex min-w-0 flex-col gap-6 max-lg:order-last">
            <OnboardingSection person={person} journey={journey} isEditable={isAdmin} />
            {history ? <HistorySection person={person} history={history} zone={actor.timezone} /> : null}
          </div>
          <aside className="flex min-w-0 flex-col gap-4">
            <Card>
              <h2 className="sr-only">{t("about")}</h2>
              <ProfileFacts person={person} isFull={isAdmin} />
            </Card>
            <Card>
              <h2 className="mb-3 font-semibold">{t("work")}</h2>
              <StaffingCard person={person.id} staffing={staffing} choices={choices} />
            </Card>
            <SequencesCard person={person} journey={journey} />
            {standIns ? <StandInCard person={person} standIns={standIns} /> : null}
          </aside>
        </div>
      </ClientMessages>
    </div>
  );
}
