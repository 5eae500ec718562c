import { CalendarClock } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { NewType } from "@/components/schedule/settings-types/new-type";
import { TypeList } from "@/components/schedule/settings-types/type-list";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { listShiftTypes } from "@/lib/schedule/queries/shift-types";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("shiftTypes.title") };
}

export default async function ShiftTypesPage() {
  const actor = await requireActor([roles.administrator]);
  const [t, settings, types] = await Promise.all([
    getTranslations("org.shiftTypes"),
    getTranslations("settings"),
    listShiftTypes(actor),
  ]);
  const inOrder = [false, true].flatMap((archived) => types.filter((one) => one.isArchived === archived));
  return (
    <ClientMessages areas={["org"]}>
      <Page
        title={settings("shiftTypes.title")}
        description={t("lead")}
        breadcrumbs={[{ label: settings("title"), href: "/settings" }]}
        actions={<NewType />}
      >
        <Card isFlush>
          {inOrder.length > 0 ? (
            <TypeList types={inOrder} />
          ) : (
            <EmptyState icon={CalendarClock} title={t("none")}>
              {t("noneHint")}
            </EmptyState>
          )}
        </Card>
      </Page>
    </ClientMessages>
  );
}
