"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { FormDialog } from "@/components/form/form-dialog";
import { useZodForm } from "@/components/form/use-zod-form";
import { PlanPreview } from "@/components/onboarding/plan-preview";
import { SequenceChoice } from "@/components/onboarding/sequence-choice";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { giveSequencesContract } from "@/lib/onboarding/contract/plan";
import type { SequenceSummary } from "@/lib/onboarding/schema/library";

const schema = () =>
  import("@/lib/onboarding/schema/plan-changes").then(({ giveSequencesInput }) => giveSequencesInput);

interface GiveSequencesProps {
  person: { id: number; name: string };
  offered: readonly SequenceSummary[];
  onClose: () => void;
}

/** Gives somebody more sequences, after showing what that brings and when. */
export function GiveSequences({ person, offered, onClose }: GiveSequencesProps) {
  const t = useTranslations("onboarding");
  const router = useRouter();
  const form = useZodForm(schema, { sequences: [], past: {} });
  const sequences = form.watch("sequences");
  return (
    <FormDialog
      title={t("giveTitle", { name: person.name })}
      width="lg"
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={t("give")}
      onSubmit={async (body) => {
        await call(giveSequencesContract, { params: { id: person.id }, body });
        toast.success(t("given", { count: body.sequences.length }));
        router.refresh();
      }}
    >
      <div className="grid items-start gap-5 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <SequenceChoice control={form.control} name="sequences" sequences={offered} />
        <PlanPreview
          question={{ person: person.id, sequences }}
          choices={form.watch("past") ?? {}}
          companionsAt={`/people/${person.id}/edit`}
          onChoose={(past) => form.setValue("past", past)}
        />
      </div>
    </FormDialog>
  );
}
