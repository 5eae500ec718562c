"use client";

import { useTranslations } from "next-intl";
import { signIn } from "@/components/auth/sign-in";
import { Form } from "@/components/form/form";
import { FormTextField } from "@/components/form/form-text-field";
import { SubmitButton } from "@/components/form/submit-button";
import { useZodForm } from "@/components/form/use-zod-form";
import { choosePasswordContract } from "@/lib/auth/contract";
import { call } from "@/lib/http/client";

const schema = () => import("@/components/auth/chosen-password").then(({ chosenPassword }) => chosenPassword);

/** Uses a mailed link: the password is stored, then this browser is signed in with it. */
export function ChoosePasswordForm({ token, email, next }: { token: string; email: string; next: string }) {
  const t = useTranslations("auth");
  const form = useZodForm(schema, { password: "", repeated: "" });
  return (
    <Form
      form={form}
      onSubmit={async ({ password }) => {
        await call(choosePasswordContract, { body: { token, password } });
        window.location.assign((await signIn(email, password)) === "in" ? next : "/login");
      }}
    >
      <input type="email" name="email" value={email} autoComplete="username" readOnly hidden />
      <FormTextField
        control={form.control}
        name="password"
        label={t("newPassword")}
        description={t("newPasswordHint")}
        type="password"
        autoComplete="new-password"
        autoFocus
      />
      <FormTextField
        control={form.control}
        name="repeated"
        label={t("repeatPassword")}
        type="password"
        autoComplete="new-password"
      />
      <SubmitButton>{t("choose")}</SubmitButton>
    </Form>
  );
}
