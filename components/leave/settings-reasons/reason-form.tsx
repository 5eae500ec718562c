"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { useZodForm } from "@/components/form/use-zod-form";
import { AccountFields } from "@/components/leave/settings-reasons/account-fields";
import { LimitFields } from "@/components/leave/settings-reasons/limit-fields";
import { NameFields } from "@/components/leave/settings-reasons/name-fields";
import { PrecedingFields } from "@/components/leave/settings-reasons/preceding-fields";
import type { ReasonForm as ReasonFormState } from "@/components/leave/settings-reasons/reason-values";
import { Card } from "@/components/ui/card";
import type { Option } from "@/components/ui/option";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { createReasonContract, updateReasonContract } from "@/lib/leave/contract/settings";
import type { CreateReasonInput } from "@/lib/leave/schema/reasons";

const schema = () => import("@/lib/leave/schema/reasons").then(({ createReasonInput }) => createReasonInput);

interface ReasonFormProps {
  /** Null for a reason that is about to be made. */
  id: number | null;
  values: CreateReasonInput;
  others: readonly Option<number>[];
  trackers: readonly Option<number>[];
}

/** A leave reason with every rule it can have. */
export function ReasonForm({ id, values, others, trackers }: ReasonFormProps) {
  const t = useTranslations("org");
  const router = useRouter();
  const form: ReasonFormState = useZodForm(schema, values);
  return (
    <Form
      form={form}
      label={t("reasons.name")}
      onSubmit={async (body) => {
        if (id === null) await call(createReasonContract, { body });
        else await call(updateReasonContract, { params: { id }, body });
        toast.success(id === null ? t("reasons.added", { name: body.name }) : t("saved"));
        if (id === null) router.push("/settings/reasons");
        else router.refresh();
      }}
    >
      <Card className="flex flex-col gap-4">
        <NameFields form={form} />
      </Card>
      <Card className="flex flex-col gap-4">
        <LimitFields form={form} />
      </Card>
      <Card className="flex flex-col gap-4">
        <PrecedingFields form={form} others={others} />
      </Card>
      <Card className="flex flex-col gap-4">
        <AccountFields form={form} trackers={trackers} />
      </Card>
      <div>
        <SubmitButton>{t(id === null ? "reasons.create" : "reasons.save")}</SubmitButton>
      </div>
    </Form>
  );
}
