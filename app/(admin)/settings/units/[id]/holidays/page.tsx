import { CalendarHeart } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { HolidayList } from "@/components/org/units/holiday-list";
import { HolidaySuggestions } from "@/components/org/units/holiday-suggestions";
import { NewHoliday } from "@/components/org/units/new-holiday";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { now } from "@/lib/clock";
import { today } from "@/lib/dates/zones";
import { idOrNotFound } from "@/lib/http/or-not-found";
import { unitHolidays } from "@/lib/org/queries/holidays";
import { listUnits } from "@/lib/org/queries/units";
import { holidayCountries } from "@/lib/org/rules/public-holidays";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("org"))("holidays.title") };
}

export default async function HolidaysPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor([roles.administrator]);
  const id = idOrNotFound((await params).id);
  const [t, settings, locale, units] = await Promise.all([
    getTranslations("org.holidays"),
    getTranslations("settings"),
    getLocale(),
    listUnits(actor),
  ]);
  const unit = units.find((one) => one.id === id);
  if (!unit) notFound();
  const holidays = await unitHolidays(actor, id);
  const year = Number(today(unit.timezone, now()).slice(0, 4));
  return (
    <ClientMessages areas={["org"]}>
      <Page
        title={t("title")}
        description={t("lead", { unit: unit.name })}
        width="narrow"
        breadcrumbs={[
          { label: settings("title"), href: "/settings" },
          { label: settings("units.title"), href: "/settings/units" },
          { label: unit.name, href: `/settings/units/${id}` },
        ]}
        actions={
          <>
            <NewHoliday unitId={id} />
            <HolidaySuggestions
              unitId={id}
              countries={holidayCountries(locale)}
              year={year}
              known={holidays}
            />
          </>
        }
      >
        <Card isFlush>
          {holidays.length > 0 ? (
            <HolidayList holidays={holidays} />
          ) : (
            <EmptyState icon={CalendarHeart} title={t("none")}>
              {t("noneHint")}
            </EmptyState>
          )}
        </Card>
      </Page>
    </ClientMessages>
  );
}
