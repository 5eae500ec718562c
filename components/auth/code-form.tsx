"use client";

import { useTranslations } from "next-intl";
import { PasskeySignIn } from "@/components/auth/passkey-sign-in";
import type { SignInOutcome } from "@/components/auth/sign-in";
import { Form } from "@/components/form/form";
import { FormTextField } from "@/components/form/form-text-field";
import { SubmitButton } from "@/components/form/submit-button";
import { useZodForm } from "@/components/form/use-zod-form";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";

const schema = () => import("@/lib/auth/second-factor/schema").then(({ codeInput }) => codeInput);

interface CodeFormProps {
  problem: Exclude<SignInOutcome, "in" | "code"> | "passkeyCancelled" | null;
  onPasskey: (outcome: SignInOutcome | "passkeyCancelled") => void;
  onSubmit: (code: string) => Promise<void>;
  onStartOver: () => void;
}

/** The second step of signing in. */
export function CodeForm({ problem, onPasskey, onSubmit, onStartOver }: CodeFormProps) {
  const t = useTranslations("auth");
  const form = useZodForm(schema, { code: "" });
  return (
    <Form form={form} onSubmit={({ code }) => onSubmit(code)} label={t("title")}>
      {problem ? <Banner tone="danger">{t(problem)}</Banner> : <p>{t("codeLead")}</p>}
      <FormTextField
        control={form.control}
        name="code"
        label={t("code")}
        description={t("codeHint")}
        autoComplete="one-time-code"
        autoFocus
      />
      <SubmitButton>{t("codeSubmit")}</SubmitButton>
      <PasskeySignIn onOutcome={onPasskey} />
      <Button variant="quiet" onPress={onStartOver}>
        {t("startOver")}
      </Button>
    </Form>
  );
}
