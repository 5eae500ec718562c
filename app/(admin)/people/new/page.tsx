import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { optionOf } from "@/components/people/person-option";
import { staffingChoices } from "@/components/people/staffing/choices";
import { WizardFactsProvider } from "@/components/people/wizard/facts";
import { NewPersonWizard } from "@/components/people/wizard/new-person-wizard";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { listSequences } from "@/lib/onboarding/queries/library";
import { readDraft } from "@/lib/people/queries/draft";
import { blankPerson } from "@/lib/people/queries/new-person";
import { pickedPeople } from "@/lib/people/queries/picker";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("wizard.title") };
}

export default async function NewPersonPage() {
  const actor = await requireActor([roles.administrator]);
  const [t, draft, blank, sequences, choices] = await Promise.all([
    getTranslations("people"),
    readDraft(actor),
    blankPerson(),
    listSequences(),
    staffingChoices(actor),
  ]);
  const chosen = [draft?.values.manager, draft?.values.buddy].filter((id) => typeof id === "number");
  const people = (await pickedPeople(chosen)).map(optionOf);
  return (
    <Page
      title={t("wizard.title")}
      description={t("wizard.lead")}
      breadcrumbs={[{ label: t("title"), href: "/people" }]}
    >
      <ClientMessages areas={["people", "onboarding", "validation"]}>
        <WizardFactsProvider {...{ sequences, people, ...choices }}>
          <NewPersonWizard blank={blank} draft={draft} />
        </WizardFactsProvider>
      </ClientMessages>
    </Page>
  );
}
