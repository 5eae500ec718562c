"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Form } from "@/components/form/form";
import { FormTextField } from "@/components/form/form-text-field";
import { SubmitButton } from "@/components/form/submit-button";
import { useZodForm } from "@/components/form/use-zod-form";
import { CopyText } from "@/components/settings/copy-text";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { createApiTokenContract } from "@/lib/auth/api-tokens/contract";
import { call } from "@/lib/http/client";

const schema = () => import("@/lib/auth/api-tokens/schema").then(({ newTokenInput }) => newTokenInput);

/** Makes a key and shows it this once. */
export function NewToken() {
  const t = useTranslations("settings.tokens");
  const router = useRouter();
  const form = useZodForm(schema, { name: "" });
  const [isOpen, setOpen] = useState(false);
  const [key, setKey] = useState<string | null>(null);

  function close() {
    setOpen(false);
    setKey(null);
    form.reset();
  }

  return (
    <>
      <Button variant="primary" onPress={() => setOpen(true)}>
        <Plus aria-hidden className="size-4" />
        {t("add")}
      </Button>
      <Dialog title={key ? t("madeTitle") : t("add")} isOpen={isOpen} onClose={close}>
        {key ? (
          <div className="flex flex-col gap-4">
            <Banner tone="warning">{t("shownOnce")}</Banner>
            <CopyText label={t("key")} text={key} />
            <Button variant="primary" onPress={close}>
              {t("done")}
            </Button>
          </div>
        ) : (
          <Form
            form={form}
            onSubmit={async (body) => {
              setKey((await call(createApiTokenContract, { body })).key);
              router.refresh();
            }}
          >
            <FormTextField
              control={form.control}
              name="name"
              label={t("name")}
              description={t("nameHint")}
              autoFocus
            />
            <SubmitButton>{t("make")}</SubmitButton>
          </Form>
        )}
      </Dialog>
    </>
  );
}
