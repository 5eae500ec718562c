import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { ReasonForm } from "@/components/leave/settings-reasons/reason-form";
import { reasonOptions, trackerOptions } from "@/components/leave/settings-reasons/reason-options";
import { blankReason } from "@/components/leave/settings-reasons/reason-values";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { listReasons } from "@/lib/leave/queries/settings/reasons";
import { listTrackers } from "@/lib/leave/queries/settings/trackers";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("org"))("reasons.new") };
}

export default async function NewReasonPage() {
  const actor = await requireActor([roles.administrator]);
  const [t, settings, reasons, trackers] = await Promise.all([
    getTranslations("org.reasons"),
    getTranslations("settings"),
    listReasons(actor),
    listTrackers(actor),
  ]);
  return (
    <Page
      title={t("new")}
      width="narrow"
      breadcrumbs={[
        { label: settings("title"), href: "/settings" },
        { label: settings("reasons.title"), href: "/settings/reasons" },
      ]}
    >
      <ClientMessages areas={["org"]}>
        <ReasonForm
          id={null}
          values={blankReason}
          others={reasonOptions(reasons, blankReason)}
          trackers={trackerOptions(trackers, null)}
        />
      </ClientMessages>
    </Page>
  );
}
