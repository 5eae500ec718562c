import { useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import { PortalAppointments } from "@/components/onboarding/portal-appointments";
import { PortalBadges } from "@/components/onboarding/portal-badges";
import { PortalDone } from "@/components/onboarding/portal-done";
import type { PortalGroups } from "@/components/onboarding/portal-groups";
import { PortalPeople } from "@/components/onboarding/portal-people";
import { PortalReading } from "@/components/onboarding/portal-reading";
import { PortalTodo } from "@/components/onboarding/portal-todo";
import { Card } from "@/components/ui/card";
import type { PickedPerson } from "@/lib/people/schema/directory";

interface PortalSectionsProps {
  groups: PortalGroups;
  people: readonly PickedPerson[];
  today: string;
  zone: string;
}

/** Everything in a portal, what is to do first; a group without items is left out. */
export function PortalSections({ groups, people, today, zone }: PortalSectionsProps) {
  const t = useTranslations("portal");
  return (
    <>
      {groups.todos.length > 0 ? (
        <Section title={t("todos")}>
          <Card isFlush>
            <ul className="divide-y divide-line">
              {groups.todos.map((item) => (
                <li key={item.id}>
                  <PortalTodo item={item} today={today} />
                </li>
              ))}
            </ul>
          </Card>
        </Section>
      ) : null}
      {groups.appointments.length > 0 ? (
        <Section title={t("appointments")}>
          <PortalAppointments items={groups.appointments} today={today} />
        </Section>
      ) : null}
      {groups.reading.length > 0 ? (
        <Section title={t("reading")}>
          <PortalReading items={groups.reading} zone={zone} />
        </Section>
      ) : null}
      {groups.people.length > 0 ? (
        <Section title={t("people")}>
          <PortalPeople items={groups.people} people={people} />
        </Section>
      ) : null}
      {groups.equipment.length > 0 ? (
        <Section title={t("equipment")}>
          <PortalReading items={groups.equipment} zone={zone} />
        </Section>
      ) : null}
      {groups.badges.length > 0 ? (
        <Section title={t("badges")}>
          <PortalBadges items={groups.badges} />
        </Section>
      ) : null}
      {groups.done.length > 0 ? (
        <Section title={t("done")}>
          <PortalDone items={groups.done} today={today} zone={zone} />
        </Section>
      ) : null}
    </>
  );
}
