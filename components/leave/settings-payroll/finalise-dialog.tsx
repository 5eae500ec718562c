"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDatePicker } from "@/components/form/form-date-picker";
import { FormDialog } from "@/components/form/form-dialog";
import { FormSelect } from "@/components/form/form-select";
import { useZodForm } from "@/components/form/use-zod-form";
import { PersonPicker } from "@/components/people/person-picker";
import type { Option } from "@/components/ui/option";
import { RadioGroup } from "@/components/ui/radio-group";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { finalisePayrollContract } from "@/lib/leave/contract/settings";

const schema = () => import("@/lib/leave/schema/payroll").then(({ finaliseInput }) => finaliseInput);

interface FinaliseDialogProps {
  units: readonly Option<number>[];
  onClose: () => void;
}

const scopes = ["onePerson", "wholeUnit"] as const;

/** Makes payroll of some days final for one person or a whole unit. */
export function FinaliseDialog({ units, onClose }: FinaliseDialogProps) {
  const t = useTranslations("org.payroll");
  const router = useRouter();
  const [scope, setScope] = useState<(typeof scopes)[number]>("onePerson");
  const form = useZodForm(schema, { personId: null, unitId: null });
  const { control } = form;
  return (
    <FormDialog
      title={t("add")}
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={t("save")}
      onSubmit={async (body) => {
        const { people, skipped } = await call(finalisePayrollContract, { body });
        toast.success(t("done", { people, skipped }));
        router.refresh();
      }}
    >
      <RadioGroup
        label={t("whom")}
        options={scopes.map((value) => ({ value, label: t(value) }))}
        value={scope}
        onChange={(next) => {
          setScope(next);
          form.setValue(next === "onePerson" ? "unitId" : "personId", null);
        }}
      />
      {scope === "onePerson" ? (
        <PersonPicker control={control} name="personId" label={t("person")} />
      ) : (
        <FormSelect
          control={control}
          name="unitId"
          label={t("unit")}
          description={t("wholeUnitHint")}
          options={units}
        />
      )}
      <div className="grid grid-cols-2 gap-4">
        <FormDatePicker control={control} name="from" label={t("from")} />
        <FormDatePicker control={control} name="to" label={t("to")} />
      </div>
    </FormDialog>
  );
}
