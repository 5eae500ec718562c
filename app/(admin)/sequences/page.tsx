import { Workflow } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { NewSequence } from "@/components/onboarding/sequence-new";
import { SequenceTable } from "@/components/onboarding/sequence-table";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { mayOnboard } from "@/lib/onboarding/access";
import { listSequences } from "@/lib/onboarding/queries/library";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("sequences"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[]>> };

const address = { active: "/sequences", archived: "/sequences?show=archived" };

export default async function SequencesPage({ searchParams }: Props) {
  const actor = await requireActor([roles.administrator, roles.manager]);
  const shown = (await searchParams).show === "archived" ? "archived" : "active";
  const [t, all] = await Promise.all([getTranslations("sequences"), listSequences({ archived: true })]);
  const sequences = all.filter(({ isArchived }) => isArchived === (shown === "archived"));
  const add = mayOnboard(actor, "editSequences") ? (
    <ClientMessages areas={["sequences", "onboarding"]}>
      <NewSequence />
    </ClientMessages>
  ) : null;
  return (
    <Page title={t("title")} description={t("lead")} actions={add}>
      <LinkTabs
        label={t("shown")}
        current={address[shown]}
        links={(["active", "archived"] as const).map((one) => ({ href: address[one], title: t(one) }))}
      />
      <Card isFlush>
        {sequences.length > 0 ? (
          <SequenceTable sequences={sequences} />
        ) : (
          <EmptyState icon={Workflow} title={t(shown === "archived" ? "noneArchived" : "none")}>
            {t(shown === "archived" ? "noneArchivedHint" : "noneHint")}
          </EmptyState>
        )}
      </Card>
    </Page>
  );
}
