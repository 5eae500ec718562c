import { Hourglass } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { BookLine } from "@/components/leave/settings-trackers/book-line";
import { LedgerHead } from "@/components/leave/settings-trackers/ledger-head";
import { LedgerTable } from "@/components/leave/settings-trackers/ledger-table";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { now } from "@/lib/clock";
import { idOrNotFound } from "@/lib/http/or-not-found";
import { ledgerYear, listTrackers } from "@/lib/leave/queries/settings/trackers";
import { organisationToday } from "@/lib/org/queries/today";
import { pickedPeople } from "@/lib/people/queries/picker";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("trackers.title") };
}

type Props = {
  params: Promise<{ id: string; person: string }>;
  searchParams: Promise<{ year?: string }>;
};

export default async function LedgerPage({ params, searchParams }: Props) {
  const actor = await requireActor([roles.administrator]);
  const given = await params;
  const [trackerId, personId] = [idOrNotFound(given.id), idOrNotFound(given.person)];
  const today = await organisationToday(now());
  const current = Number(today.slice(0, 4));
  const year = z.coerce
    .number()
    .int()
    .min(1900)
    .max(2200)
    .catch(current)
    .parse((await searchParams).year);
  const [t, settings, trackers, [person], ledger] = await Promise.all([
    getTranslations("org.trackers"),
    getTranslations("settings"),
    listTrackers(actor),
    pickedPeople([personId]),
    ledgerYear(actor, { trackerId, personId, year }),
  ]);
  const tracker = trackers.find(({ id }) => id === trackerId);
  if (!tracker || !person) notFound();
  const base = `/settings/trackers/${trackerId}`;
  return (
    <ClientMessages areas={["org"]}>
      <Page
        title={t("ledgerTitle", { tracker: tracker.name, person: person.name })}
        breadcrumbs={[
          { label: settings("title"), href: "/settings" },
          { label: settings("trackers.title"), href: "/settings/trackers" },
          { label: tracker.name, href: base },
        ]}
        actions={tracker.isArchived ? null : <BookLine {...{ tracker, personId, today }} />}
      >
        <LedgerHead unit={tracker.unit} year={year} ledger={ledger} base={`${base}/${personId}`} />
        <Card isFlush>
          {ledger.lines.length > 0 ? (
            <LedgerTable unit={tracker.unit} lines={ledger.lines} />
          ) : (
            <EmptyState icon={Hourglass} title={t("noLines", { year: String(year) })}>
              {t("noLinesHint")}
            </EmptyState>
          )}
        </Card>
      </Page>
    </ClientMessages>
  );
}
