"use client";

import { useFormatter, useTranslations } from "next-intl";
import { type ComponentType, useRef, useState } from "react";
import type { Control, DefaultValues, FieldValues } from "react-hook-form";
import type { z } from "zod";
import { FormDialog } from "@/components/form/form-dialog";
import { useZodForm } from "@/components/form/use-zod-form";
import type { AskedItem } from "@/components/onboarding/editor/item-dialog";
import { PlaceholderHint } from "@/components/onboarding/editor/placeholder-hint";
import { saveItem } from "@/components/onboarding/editor/save-item";
import { optionOf } from "@/components/people/person-option";
import { Banner } from "@/components/ui/banner";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { Option } from "@/components/ui/option";
import { toast } from "@/components/ui/toast";
import type { TemplateInput, TemplateSummary } from "@/lib/onboarding/schema/sequence";
import type { PickedPerson } from "@/lib/people/schema/directory";

/** What the fields of a kind get. */
export interface FieldsProps<In extends FieldValues, Out> {
  control: Control<In, unknown, Out>;
  /** The person whom the item names already. */
  people: readonly Option<number>[];
}

export interface ItemFormProps {
  asked: AskedItem;
  people: readonly PickedPerson[];
  /** Other sequences that the item is in. */
  alsoIn: readonly string[];
  onSaved: (item: TemplateSummary) => void;
  onClose: () => void;
}

interface Props<In extends FieldValues, Out> extends ItemFormProps {
  schema: z.ZodType<Out, In>;
  values: DefaultValues<In>;
  Fields: ComponentType<FieldsProps<In, Out>>;
  asInput: (content: Out) => TemplateInput;
}

/** The window around the form of any kind: checks, saves, and asks before typing is thrown away. */
export function ItemForm<In extends FieldValues, Out>(props: Props<In, Out>) {
  const { asked, people, alsoIn, schema, values, Fields, asInput, onSaved, onClose } = props;
  const t = useTranslations("sequences");
  const kinds = useTranslations("onboarding.kind");
  const format = useFormatter();
  const form = useZodForm(schema, values);
  const [isAsking, setAsking] = useState(false);
  const isSaved = useRef(false);
  const { isDirty } = form.formState;
  const isNew = !("id" in asked);
  const kind = kinds(asked.kind);
  return (
    <>
      <FormDialog
        title={isNew ? t("newItem", { kind }) : kind}
        width="lg"
        isOpen
        onClose={() => (isDirty && !isSaved.current ? setAsking(true) : onClose())}
        form={form}
        submitLabel={t(isNew ? "addThis" : "saveItem")}
        onSubmit={async (content) => {
          const input = asInput(content);
          const item = await saveItem(asked, input);
          isSaved.current = true;
          toast.success(t("itemSaved", { title: item.title }));
          onSaved(item);
        }}
      >
        {alsoIn.length > 0 ? (
          <Banner>{t("alsoIn", { sequences: format.list([...alsoIn]), count: alsoIn.length })}</Banner>
        ) : null}
        <Fields control={form.control} people={people.map(optionOf)} />
        <PlaceholderHint />
      </FormDialog>
      <ConfirmDialog
        title={t("throwAwayQuestion")}
        confirmLabel={t("throwAway")}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={onClose}
        isDangerous
      >
        {t("throwAwayText")}
      </ConfirmDialog>
    </>
  );
}
