"use client";

import { useTranslations } from "next-intl";
import { type ComponentType, useEffect, useRef, useState } from "react";
import { type FieldPath, type FieldValues, FormProvider } from "react-hook-form";
import { placeServerErrors } from "@/components/form/place-server-errors";
import { useWizardStep } from "@/components/form/use-wizard-step";
import type { ZodForm } from "@/components/form/use-zod-form";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { Stepper } from "@/components/ui/stepper";
import { useHydrated } from "@/components/ui/use-hydrated";

/** One screen of a wizard, as data: its fields are checked before going on. */
export interface WizardStep<In extends FieldValues, Out> {
  id: string;
  title: string;
  fields: readonly FieldPath<In>[];
  Body: ComponentType<{ form: ZodForm<In, Out> }>;
}

export interface WizardProps<In extends FieldValues, Out> {
  label: string;
  form: ZodForm<In, Out>;
  steps: readonly WizardStep<In, Out>[];
  /** How many steps may be opened at once: those seen before a reload. */
  reached: number;
  onReach: (count: number) => void;
  submitLabel: string;
  onSubmit: (values: Out) => Promise<unknown>;
}

/** One form over several screens. Each has an address, so the browser's Back is the wizard's; nothing is lost. */
export function Wizard<In extends FieldValues, Out>(props: WizardProps<In, Out>) {
  const { label, form, steps, reached, onReach, onSubmit } = props;
  const t = useTranslations("form");
  const { index, go } = useWizardStep(steps, reached);
  const [isBusy, setBusy] = useState(false);
  // Before the page is alive the browser would send the form by itself.
  const isAlive = useHydrated();
  const step = steps[index];
  const heading = useStepFocus(form, index, step?.fields ?? []);
  const isLast = index === steps.length - 1;
  const problem = form.formState.errors.root?.server;
  if (!step) return null;

  async function forward() {
    const fields = [...(step?.fields ?? [])];
    // Touched fields are checked while typing, so that a complaint goes as soon as it is met.
    for (const name of fields) form.setValue(name, form.getValues(name), { shouldTouch: true });
    if (!(await form.trigger(fields, { shouldFocus: true }))) return;
    onReach(Math.max(reached, index + 2));
    go(index + 1);
  }

  const send = form.handleSubmit(
    async (values) => {
      try {
        await onSubmit(values);
      } catch (error) {
        const at = placeServerErrors(form, steps, error, t("failed"));
        if (at !== null && at !== index) go(at);
      }
    },
    (errors) => {
      const at = steps.findIndex(({ fields }) => fields.some((name) => name in errors));
      if (at >= 0 && at !== index) go(at);
    },
  );

  async function next() {
    form.clearErrors("root");
    setBusy(true);
    try {
      await (isLast ? send() : forward());
    } finally {
      setBusy(false);
    }
  }

  return (
    <FormProvider {...form}>
      <Stepper label={label} steps={steps} current={index} />
      <form
        noValidate
        method="post"
        aria-label={label}
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void next();
        }}
      >
        <h2 ref={heading} tabIndex={-1} className="text-xl font-semibold outline-none max-sm:sr-only">
          {step.title}
        </h2>
        {problem?.message ? <Banner tone="danger">{problem.message}</Banner> : null}
        <step.Body form={form} />
        <footer className="flex items-center justify-between gap-3 border-t border-line pt-4">
          {index > 0 ? <Button onPress={() => go(index - 1)}>{t("back")}</Button> : <span aria-hidden />}
          <Button
            type="submit"
            variant="primary"
            isPending={isBusy}
            isDisabled={!isAlive}
            className={cx(!isAlive && "disabled:opacity-100")}
          >
            {isLast ? props.submitLabel : t("continue")}
          </Button>
        </footer>
      </form>
    </FormProvider>
  );
}

/**
 * After a change of step the first field with an error takes the focus; without one the heading does, so that
 * it is read aloud and Tab goes on from the top.
 */
function useStepFocus<In extends FieldValues, Out>(
  form: ZodForm<In, Out>,
  index: number,
  fields: readonly FieldPath<In>[],
) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(index);
  useEffect(() => {
    if (shown.current === index) return;
    shown.current = index;
    window.scrollTo({ top: 0 });
    const faulty = fields.find((name) => form.getFieldState(name).invalid);
    if (faulty) form.setFocus(faulty);
    else heading.current?.focus({ preventScroll: true });
  }, [index, form, fields]);
  return heading;
}
