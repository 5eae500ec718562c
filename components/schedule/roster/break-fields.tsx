"use client";

import { Plus, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFieldArray } from "react-hook-form";
import { FormCheckbox } from "@/components/form/form-checkbox";
import { FormTimeField } from "@/components/form/form-time-field";
import type { ShiftFormState } from "@/components/schedule/roster/shift-fields";
import { middleBreak } from "@/components/schedule/roster/shift-form";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";

/** The breaks of a shift, each from when to when. */
export function BreakFields({ form }: { form: ShiftFormState }) {
  const t = useTranslations("roster.shift");
  const { control } = form;
  const { fields, append, remove } = useFieldArray({ control, name: "breaks" });
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1.5 text-sm font-medium">{t("breaks")}</legend>
      {fields.length === 0 ? <p className="text-sm text-ink-muted">{t("noBreaks")}</p> : null}
      {fields.map(({ id }, index) => (
        <div key={id} className="grid grid-cols-[1fr_1fr_auto_auto] items-end gap-3">
          <FormTimeField control={control} name={`breaks.${index}.from`} label={t("breakFrom")} />
          <FormTimeField control={control} name={`breaks.${index}.to`} label={t("breakTo")} />
          <FormCheckbox
            control={control}
            name={`breaks.${index}.paid`}
            label={t("paid")}
            className="pb-1.5"
          />
          <IconButton
            icon={Trash2}
            label={t("removeBreak", { number: index + 1 })}
            onPress={() => remove(index)}
          />
        </div>
      ))}
      <div>
        <Button
          size="sm"
          isDisabled={fields.length >= 10}
          onPress={() => append(middleBreak(form.getValues("from"), form.getValues("to")))}
        >
          <Plus aria-hidden className="size-4" />
          {t("addBreak")}
        </Button>
      </div>
    </fieldset>
  );
}
