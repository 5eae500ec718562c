import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { EditPerson } from "@/components/people/edit-person";
import { optionOf } from "@/components/people/person-option";
import { WizardFactsProvider } from "@/components/people/wizard/facts";
import { Banner } from "@/components/ui/banner";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { idOrNotFound, orNotFound } from "@/lib/http/or-not-found";
import { pickedPeople } from "@/lib/people/queries/picker";
import { readUser } from "@/lib/people/queries/users";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("editTitle") };
}

type Props = { params: Promise<{ id: string }> };

export default async function EditPersonPage({ params }: Props) {
  await requireActor([roles.administrator]);
  const id = idOrNotFound((await params).id);
  const { id: _, last_day, is_active, ...values } = await orNotFound(readUser(id));
  const known = [values.manager, values.buddy].flatMap((person) => person ?? []);
  const [t, people] = await Promise.all([getTranslations("people"), pickedPeople(known)]);
  const name = `${values.first_name} ${values.last_name}`;
  return (
    <Page
      title={t("editTitle")}
      breadcrumbs={[
        { label: t("title"), href: "/people" },
        { label: name, href: `/people/${id}` },
      ]}
    >
      <Banner>{t("editHint")}</Banner>
      <ClientMessages areas={["people", "validation"]}>
        <WizardFactsProvider sequences={[]} places={[]} agreements={[]} people={people.map(optionOf)}>
          <EditPerson id={id} values={{ ...values, sequences: [] }} />
        </WizardFactsProvider>
      </ClientMessages>
    </Page>
  );
}
