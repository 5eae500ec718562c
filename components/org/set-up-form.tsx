"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { signIn } from "@/components/auth/sign-in";
import { Form } from "@/components/form/form";
import { FormCombobox } from "@/components/form/form-combobox";
import { FormSelect } from "@/components/form/form-select";
import { FormTextField } from "@/components/form/form-text-field";
import { SubmitButton } from "@/components/form/submit-button";
import { useZodForm } from "@/components/form/use-zod-form";
import { browserZone } from "@/components/org/browser-zone";
import { useLanguageOptions } from "@/components/people/language-options";
import { findZones, zoneOption } from "@/components/people/zones";
import { call } from "@/lib/http/client";
import { setUpContract } from "@/lib/org/contract/set-up";
import type { SetUpInput } from "@/lib/org/schema/set-up";

const schema = () => import("@/lib/org/schema/set-up").then(({ setUpInput }) => setUpInput);

const blank: SetUpInput = {
  organisationName: "",
  timezone: "UTC",
  language: "en",
  firstName: "",
  lastName: "",
  email: "",
  password: "",
};

/** The first form anybody fills in; it ends signed in on the people page, where the work begins. */
export function SetUpForm() {
  const t = useTranslations("setup");
  const form = useZodForm(schema, blank);
  const zone = form.watch("timezone");

  // The server cannot know the browser's zone, so it is suggested once the page is there.
  useEffect(() => {
    form.setValue("timezone", browserZone());
  }, [form]);

  async function submit(values: SetUpInput) {
    await call(setUpContract, { body: values });
    window.location.assign((await signIn(values.email, values.password)) === "in" ? "/people" : "/login");
  }

  const languageOptions = useLanguageOptions();
  const known = typeof zone === "string" ? [zoneOption(zone)] : [];
  return (
    <Form form={form} onSubmit={submit} label={t("title")}>
      <h2 className="font-semibold">{t("organisation")}</h2>
      <FormTextField
        control={form.control}
        name="organisationName"
        label={t("organisationName")}
        autoComplete="organization"
        autoFocus
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <FormCombobox
          control={form.control}
          name="timezone"
          label={t("timezone")}
          description={t("timezoneHint")}
          load={findZones}
          known={known}
        />
        <FormSelect control={form.control} name="language" label={t("language")} options={languageOptions} />
      </div>
      <h2 className="mt-2 font-semibold">{t("administrator")}</h2>
      <div className="grid gap-4 sm:grid-cols-2">
        <FormTextField
          control={form.control}
          name="firstName"
          label={t("firstName")}
          autoComplete="given-name"
        />
        <FormTextField
          control={form.control}
          name="lastName"
          label={t("lastName")}
          autoComplete="family-name"
        />
      </div>
      <FormTextField
        control={form.control}
        name="email"
        label={t("email")}
        type="email"
        autoComplete="username"
      />
      <FormTextField
        control={form.control}
        name="password"
        label={t("password")}
        description={t("passwordHint")}
        type="password"
        autoComplete="new-password"
      />
      <SubmitButton>{t("submit")}</SubmitButton>
    </Form>
  );
}
