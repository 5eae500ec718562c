import { Sprout } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { portalGroups } from "@/components/onboarding/portal-groups";
import { PortalHead } from "@/components/onboarding/portal-head";
import { PortalLead } from "@/components/onboarding/portal-lead";
import { PortalSections } from "@/components/onboarding/portal-sections";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { requireActor } from "@/lib/auth/page";
import { now } from "@/lib/clock";
import { today as todayIn } from "@/lib/dates/zones";
import { loadPortal } from "@/lib/onboarding/queries/portal";
import { pickedPeople } from "@/lib/people/queries/picker";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("portal"))("title") };
}

export default async function OnboardingPage() {
  const actor = await requireActor();
  const [t, portal] = await Promise.all([getTranslations("portal"), loadPortal(actor.id)]);
  const groups = portalGroups(portal.items);
  const people = await pickedPeople(groups.people.flatMap(({ personId }) => personId ?? []));
  const today = todayIn(portal.timezone, now());
  return (
    <Page
      title={t("title")}
      description={<PortalLead startDay={portal.startDay} today={today} />}
      width="narrow"
    >
      <ClientMessages areas={["portal"]}>
        <PortalHead portal={portal} today={today} />
        {portal.items.length === 0 ? (
          <Card>
            <EmptyState icon={Sprout} title={t("empty")}>
              {t(actor.role === 0 ? "emptyText" : "emptyDone")}
            </EmptyState>
          </Card>
        ) : (
          <PortalSections groups={groups} people={people} today={today} zone={portal.timezone} />
        )}
      </ClientMessages>
    </Page>
  );
}
