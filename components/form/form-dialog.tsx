"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FieldValues } from "react-hook-form";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import type { ZodForm } from "@/components/form/use-zod-form";
import { Button } from "@/components/ui/button";
import { Dialog, type DialogProps } from "@/components/ui/dialog";

interface FormDialogProps<In extends FieldValues, Out>
  extends Pick<DialogProps, "title" | "description" | "isOpen" | "onClose" | "width"> {
  form: ZodForm<In, Out>;
  /** Closes the dialog when it succeeds; what it throws stands in the form. */
  onSubmit: (values: Out) => Promise<unknown>;
  submitLabel: string;
  isDangerous?: boolean;
  children: ReactNode;
}

/** A form in a window. */
export function FormDialog<In extends FieldValues, Out>(props: FormDialogProps<In, Out>) {
  const { form, onSubmit, submitLabel, isDangerous, children, ...dialog } = props;
  const t = useTranslations("form");
  return (
    <Dialog {...dialog}>
      <Form
        form={form}
        onSubmit={async (values) => {
          await onSubmit(values);
          dialog.onClose();
        }}
      >
        {children}
        <div className="sticky -bottom-5 z-10 -mx-5 -mb-5 flex flex-wrap justify-end gap-2 border-t border-line bg-surface px-5 py-3">
          <Button onPress={dialog.onClose}>{t("cancel")}</Button>
          <SubmitButton variant={isDangerous ? "danger" : "primary"}>{submitLabel}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  );
}
