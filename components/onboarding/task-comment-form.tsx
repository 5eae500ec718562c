"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Form } from "@/components/form/form";
import { FormTextArea } from "@/components/form/form-text-area";
import { SubmitButton } from "@/components/form/submit-button";
import { useZodForm } from "@/components/form/use-zod-form";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { commentTaskContract } from "@/lib/onboarding/contract/tasks";

const schema = () => import("@/lib/onboarding/schema/tasks").then(({ commentInput }) => commentInput);

/** Says something about a task to whoever may see it. */
export function TaskCommentForm({ task }: { task: number }) {
  const t = useTranslations("tasks");
  const router = useRouter();
  const form = useZodForm(schema, { body: "" });
  return (
    <Form
      form={form}
      label={t("comment")}
      className="items-start"
      onSubmit={async (body) => {
        await call(commentTaskContract, { params: { id: task }, body });
        form.reset();
        toast.success(t("commented"));
        router.refresh();
      }}
    >
      <FormTextArea control={form.control} name="body" label={t("comment")} rows={2} className="w-full" />
      <SubmitButton variant="secondary">{t("send")}</SubmitButton>
    </Form>
  );
}
