import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { PortalItemView } from "@/components/onboarding/portal-item";
import { InstantText } from "@/components/ui/moment";
import { getActor, requireActor } from "@/lib/auth/page";
import { isAppError } from "@/lib/errors";
import { loadPortalItem } from "@/lib/onboarding/queries/portal";
import { assignmentParams } from "@/lib/onboarding/schema/portal";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

/** One of the person's own items; anybody else's does not exist for them. */
const ownItem = cache(async (personId: number, given: string) => {
  const { id } = assignmentParams.safeParse({ id: given }).data ?? notFound();
  return loadPortalItem(personId, id).catch((error: unknown) => {
    if (isAppError(error) && error.code === "NOT_FOUND") notFound();
    throw error;
  });
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const actor = await getActor();
  return actor ? { title: (await ownItem(actor.id, (await params).id)).title } : {};
}

export default async function PortalItemPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const [t, { id }, { page }] = await Promise.all([getTranslations("portal"), params, searchParams]);
  const detail = await ownItem(actor.id, id);
  const { doneAt } = detail;
  return (
    <Page
      title={detail.title}
      description={
        doneAt
          ? t.rich("doneMoment", { moment: () => <InstantText instant={doneAt} zone={actor.timezone} /> })
          : null
      }
      breadcrumbs={[{ label: t("back"), href: "/me/onboarding" }]}
      width="narrow"
    >
      <ClientMessages areas={["portal", "files"]}>
        <PortalItemView detail={detail} page={Number(page) || 1} />
      </ClientMessages>
    </Page>
  );
}
