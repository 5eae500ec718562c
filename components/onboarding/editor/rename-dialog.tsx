"use client";

import { useTranslations } from "next-intl";
import { z } from "zod";
import { FormDialog } from "@/components/form/form-dialog";
import { FormTextField } from "@/components/form/form-text-field";
import { useZodForm } from "@/components/form/use-zod-form";
import { sequenceInput } from "@/lib/onboarding/schema/sequence";

const named = z.object({ name: sequenceInput.shape.name });

interface RenameDialogProps {
  name: string;
  onClose: () => void;
  onSave: (name: string) => void;
}

/** Gives the sequence another name. */
export function RenameDialog({ name, onClose, onSave }: RenameDialogProps) {
  const t = useTranslations("sequences");
  const form = useZodForm(named, { name });
  return (
    <FormDialog
      title={t("rename")}
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={t("rename")}
      onSubmit={async (values) => onSave(values.name)}
    >
      <FormTextField control={form.control} name="name" label={t("name")} isRequired autoFocus />
    </FormDialog>
  );
}
