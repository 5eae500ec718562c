"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { useZodForm } from "@/components/form/use-zod-form";
import { AgreementFields } from "@/components/org/agreements/agreement-fields";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { createAgreementContract } from "@/lib/org/contract/agreements";

const schema = () =>
  import("@/lib/org/schema/agreements").then(({ createAgreementInput }) => createAgreementInput);

const names = { name: "name", hoursPerWeek: "hoursPerWeek" } as const;

/** Adds an agreement and opens its page, where its leave reasons are chosen. */
export function NewAgreement() {
  const t = useTranslations("org.agreements");
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const form = useZodForm(schema, { name: "", hoursPerWeek: 40 });
  return (
    <>
      <Button variant="primary" onPress={() => setOpen(true)}>
        <Plus aria-hidden className="size-4" />
        {t("new")}
      </Button>
      <FormDialog
        title={t("new")}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        form={form}
        submitLabel={t("create")}
        onSubmit={async (body) => {
          const { id } = await call(createAgreementContract, { body });
          toast.success(t("added", { name: body.name }));
          router.push(`/settings/agreements/${id}`);
        }}
      >
        <AgreementFields form={form} names={names} />
      </FormDialog>
    </>
  );
}
