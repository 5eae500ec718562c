"use client";

import { useTranslations } from "next-intl";
import { Form } from "@/components/form/form";
import { FormTextField } from "@/components/form/form-text-field";
import { SubmitButton } from "@/components/form/submit-button";
import { useZodForm } from "@/components/form/use-zod-form";
import { Button } from "@/components/ui/button";

const schema = () => import("@/lib/auth/second-factor/schema").then(({ codeInput }) => codeInput);

interface CodeFieldProps {
  submitLabel: string;
  isDangerous?: boolean;
  onSubmit: (code: string) => Promise<unknown>;
  onCancel: () => void;
  /** What not going on means, where it is more than closing a window. */
  cancelLabel?: string;
}

/** Asks for a code of the app and goes on with it. */
export function CodeField({ submitLabel, isDangerous, onSubmit, onCancel, cancelLabel }: CodeFieldProps) {
  const t = useTranslations("profile");
  const tf = useTranslations("form");
  const form = useZodForm(schema, { code: "" });
  return (
    <Form form={form} onSubmit={({ code }) => onSubmit(code)} label={t("twoStep")}>
      <FormTextField
        control={form.control}
        name="code"
        label={t("twoStepCode")}
        description={t("twoStepCodeHint")}
        inputMode="numeric"
        autoComplete="one-time-code"
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onCancel}>{cancelLabel ?? tf("cancel")}</Button>
        <SubmitButton variant={isDangerous ? "danger" : "primary"}>{submitLabel}</SubmitButton>
      </div>
    </Form>
  );
}
