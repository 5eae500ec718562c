"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Form } from "@/components/form/form";
import { FormLateDatePicker } from "@/components/form/form-late-date-picker";
import { FormNumberField } from "@/components/form/form-number-field";
import { FormSwitch } from "@/components/form/form-switch";
import { SubmitButton } from "@/components/form/submit-button";
import { useZodForm } from "@/components/form/use-zod-form";
import { UnitPlaceFields } from "@/components/org/units/unit-place-fields";
import type { TreeUnit } from "@/components/org/units/unit-tree";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { updateUnitContract } from "@/lib/org/contract/units";
import type { UnitSettings } from "@/lib/org/schema/units";

const schema = () => import("@/lib/org/schema/units").then(({ updateUnitInput }) => updateUnitInput);

const names = { name: "name", parentId: "parentId", timezone: "timezone" } as const;

/** Everything that is set for one unit. */
export function UnitForm({ unit, parents }: { unit: UnitSettings; parents: readonly TreeUnit[] }) {
  const t = useTranslations("org");
  const router = useRouter();
  const { name, parentId, salaryLockedThrough, minRestHours } = unit;
  const { employeesChooseReceiver, approvalFreesShifts } = unit;
  const form = useZodForm(schema, {
    ...{ name, parentId, salaryLockedThrough, minRestHours, employeesChooseReceiver, approvalFreesShifts },
    timezone: unit.timezone as "UTC",
  });
  const { control } = form;
  return (
    <Form
      form={form}
      label={t("units.settings")}
      onSubmit={async (body) => {
        await call(updateUnitContract, { params: { id: unit.id }, body });
        toast.success(t("saved"));
        router.refresh();
      }}
    >
      <UnitPlaceFields form={form} names={names} parents={parents} />
      <div className="grid gap-4 sm:grid-cols-2">
        <FormLateDatePicker
          control={control}
          name="salaryLockedThrough"
          label={t("units.lockedThrough")}
          description={t("units.lockedThroughHint")}
        />
        <FormNumberField
          control={control}
          name="minRestHours"
          label={t("units.minRestHours")}
          description={t("units.minRestHoursHint")}
          minValue={0}
          maxValue={48}
        />
      </div>
      {(["employeesChooseReceiver", "approvalFreesShifts"] as const).map((rule) => (
        <FormSwitch
          key={rule}
          control={control}
          name={rule}
          label={t(`units.${rule}`)}
          description={t(`units.${rule}Hint`)}
        />
      ))}
      <div>
        <SubmitButton>{t("units.save")}</SubmitButton>
      </div>
    </Form>
  );
}
