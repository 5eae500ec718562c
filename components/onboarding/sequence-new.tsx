"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { FormRadioGroup } from "@/components/form/form-radio-group";
import { FormTextField } from "@/components/form/form-text-field";
import { useZodForm } from "@/components/form/use-zod-form";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { createSequenceContract } from "@/lib/onboarding/contract/sequences";
import { CATEGORIES } from "@/lib/onboarding/schema/trigger";

const schema = () => import("@/lib/onboarding/schema/sequence").then(({ sequenceHead }) => sequenceHead);

/** Makes a sequence with its first, empty step and opens it. */
export function NewSequence() {
  const t = useTranslations("sequences");
  const categories = useTranslations("onboarding.category");
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const form = useZodForm(schema, { name: "", category: "onboarding" });
  return (
    <>
      <Button variant="primary" onPress={() => setOpen(true)}>
        <Plus aria-hidden className="size-4" />
        {t("add")}
      </Button>
      <FormDialog
        title={t("add")}
        isOpen={isOpen}
        onClose={() => {
          setOpen(false);
          form.reset();
        }}
        form={form}
        submitLabel={t("make")}
        onSubmit={async (values) => {
          const blocks = [{ trigger: { kind: "unconditional" as const }, items: [] }];
          const { id } = await call(createSequenceContract, { body: { ...values, blocks } });
          toast.success(t("made", { name: values.name }));
          router.push(`/sequences/${id}`);
        }}
      >
        <FormTextField
          control={form.control}
          name="name"
          label={t("name")}
          description={t("nameHint")}
          autoFocus
          isRequired
        />
        <FormRadioGroup
          control={form.control}
          name="category"
          label={t("category")}
          options={CATEGORIES.map((value) => ({ value, label: categories(value) }))}
        />
      </FormDialog>
    </>
  );
}
