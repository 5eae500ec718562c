import { Banknote } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { Finalise } from "@/components/leave/settings-payroll/finalise";
import { PayrollTable } from "@/components/leave/settings-payroll/payroll-table";
import { PersonFilter } from "@/components/leave/settings-payroll/person-filter";
import { optionOf } from "@/components/people/person-option";
import { pageNumber, pageOf, windowOf } from "@/components/settings/page-address";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { listPayroll } from "@/lib/leave/queries/settings/payroll";
import { unitChoices } from "@/lib/org/queries/units";
import { id } from "@/lib/org/schema/ids";
import { pickedPeople } from "@/lib/people/queries/picker";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("payroll.title") };
}

/** A unit made final is a row for each of its people: few enough that a phone gets to the end of them. */
const rowsShown = 20;

type Props = { searchParams: Promise<{ person?: string; page?: string }> };

export default async function PayrollPage({ searchParams }: Props) {
  const actor = await requireActor([roles.administrator]);
  const given = await searchParams;
  const page = pageNumber.parse(given.page);
  const personId = z.coerce.number().pipe(id).optional().catch(undefined).parse(given.person);
  const [t, settings, units, periods, [person]] = await Promise.all([
    getTranslations("org.payroll"),
    getTranslations("settings"),
    unitChoices(actor),
    listPayroll(actor, { personId, ...windowOf(page, rowsShown) }),
    personId === undefined ? [] : pickedPeople([personId]),
  ]);
  const addressOf = (to: number) =>
    `/settings/payroll?${new URLSearchParams({ ...(personId ? { person: String(personId) } : {}), page: String(to) })}`;
  const { shown, ...pages } = pageOf(periods, page, addressOf, rowsShown);
  return (
    <ClientMessages areas={["org"]}>
      <Page
        title={settings("payroll.title")}
        description={t("lead")}
        breadcrumbs={[{ label: settings("title"), href: "/settings" }]}
        actions={<Finalise units={units.map((unit) => ({ value: unit.id, label: unit.name }))} />}
      >
        <PersonFilter key={personId} person={person ? optionOf(person) : null} />
        <Card isFlush>
          {shown.length > 0 ? (
            <>
              <PayrollTable periods={shown} zone={actor.timezone} />
              <Pager summary={t("shown", { page })} {...pages} />
            </>
          ) : (
            <EmptyState icon={Banknote} title={t(personId === undefined ? "none" : "noneFor")}>
              {t("noneHint")}
            </EmptyState>
          )}
        </Card>
      </Page>
    </ClientMessages>
  );
}
