"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { z } from "zod";
import { FormDialog } from "@/components/form/form-dialog";
import { FormFileField } from "@/components/form/form-file-field";
import { FormTextField } from "@/components/form/form-text-field";
import { useZodForm } from "@/components/form/use-zod-form";
import { placeholderMessage } from "@/lib/onboarding/content/placeholders";

export interface AskedImage {
  /** Null for a new one. */
  file: number | null;
  alt: string;
  /** A picture that was pasted or dropped, to be uploaded at once. */
  picture: File | null;
}

interface ImageDialogProps {
  asked: AskedImage;
  onClose: () => void;
  onSave: (image: { file: number; alt: string }) => void;
}

/** A picture and what it shows. */
export function ImageDialog({ asked, onClose, onSave }: ImageDialogProps) {
  const t = useTranslations("sequences.text");
  const [schema] = useState(() => described(t("choosePicture"), t("sayWhatItShows")));
  const form = useZodForm(schema, { file: asked.file, alt: asked.alt });
  const known = asked.file === null ? [] : [{ id: asked.file, name: "", mime: "", size: 0 }];
  return (
    <FormDialog
      title={t(asked.file === null ? "insertImage" : "changeImage")}
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={t(asked.file === null ? "insert" : "apply")}
      onSubmit={async (image) => onSave(image)}
    >
      <FormFileField
        control={form.control}
        name="file"
        label={t("picture")}
        as="image"
        known={known}
        {...(asked.picture ? { given: asked.picture } : {})}
        isRequired
      />
      <FormTextField
        control={form.control}
        name="alt"
        label={t("alt")}
        description={t("altHint")}
        maxLength={300}
        isRequired
      />
    </FormDialog>
  );
}

const described = (noPicture: string, noWords: string) =>
  z.object({
    file: z.int(noPicture).positive(noPicture).nullable().pipe(z.int(noPicture)),
    alt: z
      .string()
      .trim()
      .min(1, noWords)
      .max(300)
      .superRefine((text, ctx) => {
        const message = placeholderMessage(text);
        if (message) ctx.addIssue({ code: "custom", message });
      }),
  });
