"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { useZodForm } from "@/components/form/use-zod-form";
import { AgreementFields } from "@/components/org/agreements/agreement-fields";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { updateAgreementContract } from "@/lib/org/contract/agreements";
import type { AgreementSettings } from "@/lib/org/schema/agreements";

const schema = () =>
  import("@/lib/org/schema/agreements").then(({ updateAgreementInput }) => updateAgreementInput);

const names = { name: "name", hoursPerWeek: "hoursPerWeek" } as const;

/** An agreement's name and hours; its leave reasons are changed one by one beside it. */
export function AgreementForm({ agreement }: { agreement: AgreementSettings }) {
  const t = useTranslations("org");
  const router = useRouter();
  const { id, name, hoursPerWeek } = agreement;
  const form = useZodForm(schema, { name, hoursPerWeek });
  return (
    <Form
      form={form}
      label={name}
      onSubmit={async (body) => {
        await call(updateAgreementContract, { params: { id }, body });
        toast.success(t("saved"));
        router.refresh();
      }}
    >
      <AgreementFields form={form} names={names} />
      <div>
        <SubmitButton>{t("agreements.save")}</SubmitButton>
      </div>
    </Form>
  );
}
