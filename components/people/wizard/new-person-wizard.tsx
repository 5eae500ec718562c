"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useZodForm } from "@/components/form/use-zod-form";
import { Wizard } from "@/components/form/wizard";
import { DraftNote } from "@/components/people/wizard/draft-note";
import { newPersonSchema } from "@/components/people/wizard/schema";
import { stepsFor } from "@/components/people/wizard/steps";
import { useDraft, valuesToKeep } from "@/components/people/wizard/use-draft";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import type { WizardDraft } from "@/lib/people/schema/draft";
import type { NewPerson, NewPersonValues } from "@/lib/people/schema/new-person";

interface NewPersonWizardProps {
  /** What an empty form holds. */
  blank: NewPersonValues;
  draft: (WizardDraft & { savedAt: string }) | null;
}

/** From a name to somebody with a plan, in four steps; what was typed outlives a reload. */
export function NewPersonWizard({ blank, draft }: NewPersonWizardProps) {
  const t = useTranslations("people");
  const router = useRouter();
  const form = useZodForm<NewPersonValues, NewPerson>(newPersonSchema, { ...blank, ...draft?.values });
  const [reached, setReached] = useState(draft?.reached ?? 1);
  const { state, save, stop, discard } = useDraft();
  const { watch } = form;

  useEffect(() => {
    const subscription = watch(() => save({ values: valuesToKeep(form.getValues()), reached }));
    return () => subscription.unsubscribe();
  });

  function reach(count: number) {
    setReached(count);
    save({ values: valuesToKeep(form.getValues()), reached: count });
  }

  async function submit(person: NewPerson) {
    const { createPersonContract } = await import("@/lib/people/contract/new-person");
    const { id } = await call(createPersonContract, { body: person });
    stop();
    toast.success(t("wizard.added", { name: `${person.first_name} ${person.last_name}` }));
    router.push(`/people/${id}`);
    router.refresh();
  }

  async function startOver() {
    await discard();
    form.reset(blank);
    stop();
    setReached(1);
    window.history.replaceState(null, "", "/people/new");
  }

  const name = form.getValues("first_name");
  return (
    <>
      <DraftNote state={state} savedAt={draft?.savedAt ?? null} onStartOver={startOver} />
      <Wizard
        label={t("wizard.title")}
        form={form}
        steps={stepsFor(watch("role")).map((step) => ({ ...step, title: t(`wizard.${step.id}`) }))}
        reached={reached}
        onReach={reach}
        submitLabel={t("wizard.submit", { name })}
        onSubmit={submit}
      />
    </>
  );
}
