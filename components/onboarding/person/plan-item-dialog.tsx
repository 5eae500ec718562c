"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { FormCombobox } from "@/components/form/form-combobox";
import { FormDialog } from "@/components/form/form-dialog";
import { FormNumberField } from "@/components/form/form-number-field";
import { FormRadioGroup } from "@/components/form/form-radio-group";
import { FormSelect } from "@/components/form/form-select";
import { FormTextArea } from "@/components/form/form-text-area";
import { FormTextField } from "@/components/form/form-text-field";
import { useZodForm } from "@/components/form/use-zod-form";
import type { AddPlanItemProps } from "@/components/onboarding/person/add-plan-item";
import type { Option } from "@/components/ui/option";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { addPlanItemContract } from "@/lib/onboarding/contract/plan";
import { findTemplatesContract } from "@/lib/onboarding/contract/sequences";
import { addPlanItemInput } from "@/lib/onboarding/schema/plan-changes";

/** One more item for one person: found in the library, or a to-do written for them alone. */
export function PlanItemDialog({ person, steps, onClose }: AddPlanItemProps & { onClose: () => void }) {
  const t = useTranslations("onboarding");
  const kinds = useTranslations("onboarding.kind");
  const router = useRouter();
  const form = useZodForm(addPlanItemInput, {
    what: "todo",
    template: null,
    title: "",
    text: "",
    dueWorkday: 0,
    step: 0,
  });
  const { control } = form;
  const isTodo = form.watch("what") === "todo";

  async function findItems(q: string, signal: AbortSignal): Promise<Option<number>[]> {
    const found = await call(findTemplatesContract, { query: { q }, signal });
    return found.map(({ id, title, kind }) => ({ value: id, label: title, description: kinds(kind) }));
  }

  return (
    <FormDialog
      title={t("addPlanItemTitle", { name: person.name })}
      description={t("addPlanItemText")}
      width="md"
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={t("addPlanItemConfirm")}
      onSubmit={async (body) => {
        await call(addPlanItemContract, { params: { id: person.id }, body });
        toast.success(t("planItemAdded"));
        router.refresh();
      }}
    >
      <FormRadioGroup
        control={control}
        name="what"
        label={t("addWhat")}
        options={[
          { value: "todo" as const, label: t("addTodo") },
          { value: "item" as const, label: t("addItem") },
        ]}
        onChange={() => form.clearErrors()}
      />
      {isTodo ? (
        <>
          <FormTextField control={control} name="title" label={t("todoTitle")} isRequired />
          <FormTextArea control={control} name="text" label={t("todoText")} />
          <FormNumberField
            control={control}
            name="dueWorkday"
            label={t("todoDue")}
            description={t("todoDueHint")}
            minValue={0}
          />
        </>
      ) : (
        <FormCombobox
          control={control}
          name="template"
          label={t("addWhich")}
          placeholder={t("addSearch")}
          load={findItems}
        />
      )}
      <FormSelect
        control={control}
        name="step"
        label={t("addWhen")}
        options={[
          { value: 0, label: t("addNow") },
          ...steps.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </FormDialog>
  );
}
