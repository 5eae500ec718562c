import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { CategoryBadge } from "@/components/onboarding/sequence-category";
import { SequenceEditor } from "@/components/onboarding/sequence-editor";
import { SequenceView } from "@/components/onboarding/sequence-view";
import { Banner } from "@/components/ui/banner";
import { Card } from "@/components/ui/card";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";
import { idOrNotFound, orNotFound } from "@/lib/http/or-not-found";
import { mayOnboard } from "@/lib/onboarding/access";
import { awaitedTitles, readSequence } from "@/lib/onboarding/queries/sequence";

type Props = { params: Promise<{ id: string }> };

async function load({ params }: Props) {
  const actor = await requireActor([roles.administrator, roles.manager]);
  return { actor, sequence: await orNotFound(readSequence(idOrNotFound((await params).id))) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await load(props)).sequence.name };
}

export default async function SequencePage(props: Props) {
  const { actor, sequence } = await load(props);
  const mayEdit = mayOnboard(actor, "editSequences");
  const [t, titles] = await Promise.all([getTranslations("sequences"), awaitedTitles(sequence)]);
  return (
    <Page
      title={sequence.name}
      width="wide"
      breadcrumbs={[{ label: t("title"), href: "/sequences" }]}
      description={
        <span className="flex flex-wrap items-center gap-2.5">
          <CategoryBadge category={sequence.category} />
          {t("peopleHave", { count: sequence.people })}
          {sequence.people > 0 && mayEdit ? <span className="w-full">{t("keepsPlans")}</span> : null}
        </span>
      }
    >
      {sequence.isArchived ? <Banner tone="warning">{t("isArchived")}</Banner> : null}
      {mayEdit ? (
        <ClientMessages areas={["sequences", "onboarding", "welcome", "files"]}>
          <SequenceEditor sequence={sequence} titles={titles} />
        </ClientMessages>
      ) : (
        <Card>
          <SequenceView sequence={sequence} titles={titles} />
        </Card>
      )}
    </Page>
  );
}
