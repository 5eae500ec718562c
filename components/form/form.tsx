"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { type FieldValues, FormProvider } from "react-hook-form";
import { showServerErrors } from "@/components/form/server-errors";
import type { ZodForm } from "@/components/form/use-zod-form";
import { Banner } from "@/components/ui/banner";
import { cx } from "@/components/ui/cx";

export interface FormProps<In extends FieldValues, Out> {
  form: ZodForm<In, Out>;
  /** Gets the parsed values. What it throws lands on the fields it names, the rest above the form. */
  onSubmit: (values: Out) => Promise<unknown> | unknown;
  className?: string;
  /** What the form is for, when no heading says so. */
  label?: string;
  children: ReactNode;
}

/** A form: checks with its schema, sends, and shows every error where it belongs. */
export function Form<In extends FieldValues, Out>({
  form,
  onSubmit,
  className,
  label,
  children,
}: FormProps<In, Out>) {
  const t = useTranslations("form");
  const id = useId();
  const problem = form.formState.errors.root?.server;

  const submit = form.handleSubmit(async (values) => {
    form.clearErrors("root");
    try {
      await onSubmit(values);
    } catch (error) {
      showServerErrors(form, error, t("failed"));
    }
  });

  return (
    <FormProvider {...form}>
      <form
        id={id}
        noValidate
        method="post"
        aria-label={label}
        className={cx("flex flex-col gap-4", className)}
        onSubmit={(event) => {
          event.stopPropagation();
          void submit(event);
        }}
      >
        {problem?.message ? <Banner tone="danger">{problem.message}</Banner> : null}
        {children}
      </form>
    </FormProvider>
  );
}
