"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { CodeForm } from "@/components/auth/code-form";
import { type DemoAccount, DemoAccounts } from "@/components/auth/demo-accounts";
import { PasskeySignIn } from "@/components/auth/passkey-sign-in";
import { type SignInOutcome, signIn } from "@/components/auth/sign-in";
import { Form } from "@/components/form/form";
import { FormTextField } from "@/components/form/form-text-field";
import { SubmitButton } from "@/components/form/submit-button";
import { useZodForm } from "@/components/form/use-zod-form";
import { Banner } from "@/components/ui/banner";
import { TextLink } from "@/components/ui/text-link";

type Problem = Exclude<SignInOutcome, "in" | "code"> | "passkeyCancelled";

const schema = () => import("@/components/auth/credentials").then(({ credentials }) => credentials);

/** Email, password, Sign in. On success the whole page loads anew, so that nothing of a stranger's stays. */
export function LoginForm({ next, demo }: { next: string; demo: readonly DemoAccount[] }) {
  const t = useTranslations("auth");
  const form = useZodForm(schema, { email: "", password: "" });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isHalfWay, setHalfWay] = useState(false);

  async function submit({ email, password }: { email: string; password: string }, code?: string) {
    setProblem(null);
    settle(await signIn(email, password, code));
  }

  function settle(outcome: SignInOutcome | "passkeyCancelled") {
    if (outcome === "in") window.location.assign(next);
    else if (outcome === "code") setHalfWay(true);
    else setProblem(outcome);
  }

  if (isHalfWay) {
    return (
      <CodeForm
        problem={problem}
        onPasskey={settle}
        onSubmit={(code) => submit(form.getValues(), code)}
        onStartOver={() => {
          form.reset();
          setProblem(null);
          setHalfWay(false);
        }}
      />
    );
  }

  return (
    <>
      <Form form={form} onSubmit={(values) => submit(values)} label={t("title")}>
        {problem ? <Banner tone="danger">{t(problem)}</Banner> : null}
        <FormTextField
          control={form.control}
          name="email"
          label={t("email")}
          type="email"
          autoComplete="username"
          autoFocus
        />
        <FormTextField
          control={form.control}
          name="password"
          label={t("password")}
          type="password"
          autoComplete="current-password"
        />
        <SubmitButton>{t("submit")}</SubmitButton>
      </Form>
      <div className="mt-2.5">
        <PasskeySignIn onOutcome={settle} />
      </div>
      <p className="mt-4 text-center text-sm">
        <TextLink href="/forgot-password">{t("forgot")}</TextLink>
      </p>
      <DemoAccounts
        accounts={demo}
        onUse={(account) => {
          form.setValue("email", account.email);
          form.setValue("password", account.password);
          void form.handleSubmit((values) => submit(values))();
        }}
      />
    </>
  );
}
