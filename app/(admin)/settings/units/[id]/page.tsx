import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { Section } from "@/components/layout/section";
import { ArchiveUnit } from "@/components/org/units/archive-unit";
import { HolidaysAhead } from "@/components/org/units/holidays-ahead";
import { ManagersOf } from "@/components/org/units/managers-of";
import { NewManager } from "@/components/org/units/new-manager";
import { NewSection } from "@/components/org/units/new-section";
import { PublishedNote } from "@/components/org/units/published-note";
import { SectionList } from "@/components/org/units/section-list";
import { UnitForm } from "@/components/org/units/unit-form";
import { possibleParents } from "@/components/org/units/unit-tree";
import { Card } from "@/components/ui/card";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { now } from "@/lib/clock";
import { today } from "@/lib/dates/zones";
import { idOrNotFound } from "@/lib/http/or-not-found";
import { unitHolidays } from "@/lib/org/queries/holidays";
import { unitManagers } from "@/lib/org/queries/staffing";
import { listUnits } from "@/lib/org/queries/units";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("units.title") };
}

export default async function UnitPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor([roles.administrator]);
  const id = idOrNotFound((await params).id);
  const [t, settings, units] = await Promise.all([
    getTranslations("org"),
    getTranslations("settings"),
    listUnits(actor),
  ]);
  const unit = units.find((one) => one.id === id);
  if (!unit) notFound();
  const [managers, holidays] = await Promise.all([unitManagers(actor, id), unitHolidays(actor, id)]);
  return (
    <ClientMessages areas={["org"]}>
      <Page
        title={unit.name}
        width="narrow"
        breadcrumbs={[
          { label: settings("title"), href: "/settings" },
          { label: settings("units.title"), href: "/settings/units" },
        ]}
        actions={<ArchiveUnit unit={unit} />}
      >
        <PublishedNote unit={unit} />
        <Card>
          <UnitForm unit={unit} parents={possibleParents(units, id)} />
        </Card>
        <Section
          title={t("sections.title")}
          description={t("sections.about")}
          actions={<NewSection unitId={id} />}
        >
          <Card isFlush>
            <SectionList sections={unit.sections} />
          </Card>
        </Section>
        <Section
          title={t("managers.title")}
          description={t("managers.about")}
          actions={<NewManager unit={unit} />}
        >
          <ManagersOf managers={managers} />
        </Section>
        <Section title={t("holidays.title")} description={t("holidays.about")}>
          <HolidaysAhead unitId={id} holidays={holidays} today={today(unit.timezone, now())} />
        </Section>
      </Page>
    </ClientMessages>
  );
}
