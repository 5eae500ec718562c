import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { ArchiveReason } from "@/components/leave/settings-reasons/archive-reason";
import { ReasonForm } from "@/components/leave/settings-reasons/reason-form";
import { reasonOptions, trackerOptions } from "@/components/leave/settings-reasons/reason-options";
import { reasonValues } from "@/components/leave/settings-reasons/reason-values";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { idOrNotFound } from "@/lib/http/or-not-found";
import { listReasons } from "@/lib/leave/queries/settings/reasons";
import { listTrackers } from "@/lib/leave/queries/settings/trackers";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("reasons.title") };
}

export default async function ReasonPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor([roles.administrator]);
  const id = idOrNotFound((await params).id);
  const [settings, reasons, trackers] = await Promise.all([
    getTranslations("settings"),
    listReasons(actor),
    listTrackers(actor),
  ]);
  const reason = reasons.find((one) => one.id === id);
  if (!reason) notFound();
  return (
    <ClientMessages areas={["org"]}>
      <Page
        title={reason.name}
        width="narrow"
        breadcrumbs={[
          { label: settings("title"), href: "/settings" },
          { label: settings("reasons.title"), href: "/settings/reasons" },
        ]}
        actions={<ArchiveReason reason={reason} />}
      >
        <ReasonForm
          id={id}
          values={reasonValues(reason)}
          others={reasonOptions(reasons, reason)}
          trackers={trackerOptions(trackers, reason.trackerId)}
        />
      </Page>
    </ClientMessages>
  );
}
