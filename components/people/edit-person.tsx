"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { useZodForm } from "@/components/form/use-zod-form";
import { JobFields } from "@/components/people/wizard/job-fields";
import { PersonStep } from "@/components/people/wizard/person-step";
import { newPersonSchema } from "@/components/people/wizard/schema";
import { LinkButton } from "@/components/ui/link-button";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import type { NewPerson, NewPersonValues } from "@/lib/people/schema/new-person";

/** The wizard's form without what is changed elsewhere on the person's page. */
function changesIn({ sequences, past, unitId, sectionId, agreementId, ...changes }: NewPerson) {
  return changes;
}

/** What is on record about somebody, in the wizard's own fields. */
export function EditPerson({ id, values }: { id: number; values: NewPersonValues }) {
  const t = useTranslations("people");
  const router = useRouter();
  const form = useZodForm<NewPersonValues, NewPerson>(newPersonSchema, values);
  return (
    <Form
      form={form}
      label={t("editTitle")}
      onSubmit={async (person) => {
        const { changePersonContract } = await import("@/lib/people/contract/changes");
        await call(changePersonContract, { params: { id }, body: changesIn(person) });
        toast.success(t("changesSaved"));
        router.push(`/people/${id}`);
        router.refresh();
      }}
    >
      <PersonStep form={form} />
      <JobFields form={form} />
      <footer className="flex justify-end gap-2 border-t border-line pt-4">
        <LinkButton href={`/people/${id}`}>{t("cancel")}</LinkButton>
        <SubmitButton>{t("saveChanges")}</SubmitButton>
      </footer>
    </Form>
  );
}
