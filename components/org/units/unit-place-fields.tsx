"use client";

import { useTranslations } from "next-intl";
import type { FieldPath, FieldValues } from "react-hook-form";
import { FormCombobox } from "@/components/form/form-combobox";
import { FormTextField } from "@/components/form/form-text-field";
import type { ZodForm } from "@/components/form/use-zod-form";
import type { TreeUnit } from "@/components/org/units/unit-tree";
import { findZones, zoneOption } from "@/components/people/zones";
import { OptionalSelect } from "@/components/settings/optional-select";

interface UnitPlaceFieldsProps<In extends FieldValues, Out> {
  form: ZodForm<In, Out>;
  names: { name: FieldPath<In>; parentId: FieldPath<In>; timezone: FieldPath<In> };
  parents: readonly TreeUnit[];
}

/** What every unit has: its name, where it lies in the tree, its clock. */
export function UnitPlaceFields<In extends FieldValues, Out>(props: UnitPlaceFieldsProps<In, Out>) {
  const { form, names, parents } = props;
  const { control } = form;
  const t = useTranslations("org.units");
  const zone: unknown = form.watch(names.timezone);
  return (
    <>
      <FormTextField control={control} name={names.name} label={t("name")} />
      <div className="grid gap-4 sm:grid-cols-2">
        <OptionalSelect
          control={control}
          name={names.parentId}
          label={t("parent")}
          emptyLabel={t("top")}
          options={parents.map(({ id, name, depth }) => ({ value: id, label: "– ".repeat(depth) + name }))}
        />
        <FormCombobox
          control={control}
          name={names.timezone}
          label={t("timezone")}
          description={t("timezoneHint")}
          load={findZones}
          known={typeof zone === "string" ? [zoneOption(zone)] : []}
        />
      </div>
    </>
  );
}
