"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { FormSwitch } from "@/components/form/form-switch";
import { useZodForm } from "@/components/form/use-zod-form";
import { PersonPicker } from "@/components/people/person-picker";
import { OptionalSelect } from "@/components/settings/optional-select";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { addManagementContract } from "@/lib/org/contract/managements";
import type { UnitSettings } from "@/lib/org/schema/units";

const schema = () => import("@/lib/org/schema/staffing").then(({ managementInput }) => managementInput);

interface ManagerDialogProps {
  unit: Pick<UnitSettings, "id" | "sections">;
  onClose: () => void;
}

/** Gives somebody a unit or a section to manage. */
export function ManagerDialog({ unit, onClose }: ManagerDialogProps) {
  const t = useTranslations("org.managers");
  const router = useRouter();
  const [name, setName] = useState("");
  const form = useZodForm(schema, { sectionId: null, mayWriteAbsence: true, mayPlan: true });
  const { control } = form;
  const sections = unit.sections.filter(({ isArchived }) => !isArchived);
  return (
    <FormDialog
      title={t("add")}
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={t("save")}
      onSubmit={async (body) => {
        await call(addManagementContract, { params: { id: unit.id }, body });
        toast.success(t("added", { name }));
        router.refresh();
      }}
    >
      <PersonPicker
        control={control}
        name="personId"
        label={t("person")}
        onChange={(person) => setName(person?.label ?? "")}
      />
      <OptionalSelect
        control={control}
        name="sectionId"
        label={t("place")}
        emptyLabel={t("whole")}
        options={sections.map(({ id, name: label }) => ({ value: id, label }))}
      />
      <FormSwitch control={control} name="mayWriteAbsence" label={t("mayWriteAbsence")} />
      <FormSwitch control={control} name="mayPlan" label={t("mayPlan")} />
    </FormDialog>
  );
}
