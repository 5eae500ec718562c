import { Network } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { NewUnit } from "@/components/org/units/new-unit";
import { UnitTable } from "@/components/org/units/unit-table";
import { unitTree } from "@/components/org/units/unit-tree";
import { ArchivedList } from "@/components/settings/archived-list";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { organisationZone } from "@/lib/org/queries/today";
import { listUnits } from "@/lib/org/queries/units";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("units.title") };
}

export default async function UnitsPage() {
  const actor = await requireActor([roles.administrator]);
  const [t, settings, units, zone] = await Promise.all([
    getTranslations("org.units"),
    getTranslations("settings"),
    listUnits(actor),
    organisationZone(),
  ]);
  const tree = unitTree(units);
  const archived = units.filter(({ isArchived }) => isArchived);
  return (
    <Page
      title={settings("units.title")}
      description={t("lead")}
      breadcrumbs={[{ label: settings("title"), href: "/settings" }]}
      actions={
        <ClientMessages areas={["org"]}>
          <NewUnit parents={tree} timezone={zone} />
        </ClientMessages>
      }
    >
      <Card isFlush>
        {tree.length > 0 ? (
          <UnitTable units={tree} />
        ) : (
          <EmptyState icon={Network} title={t("none")}>
            {t("noneHint")}
          </EmptyState>
        )}
      </Card>
      <ArchivedList
        title={t("archivedTitle", { count: archived.length })}
        items={archived}
        base="/settings/units"
      />
    </Page>
  );
}
