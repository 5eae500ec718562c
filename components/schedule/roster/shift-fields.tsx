import { useTranslations } from "next-intl";
import type { z } from "zod";
import { FormDatePicker } from "@/components/form/form-date-picker";
import { FormSelect } from "@/components/form/form-select";
import { FormTextField } from "@/components/form/form-text-field";
import { FormTimeField } from "@/components/form/form-time-field";
import type { ZodForm } from "@/components/form/use-zod-form";
import { usualTimes } from "@/components/schedule/roster/shift-form";
import type { ShiftForm, shiftForm } from "@/components/schedule/roster/shift-schema";
import { usePersonOptions } from "@/components/schedule/roster/use-person-options";
import { OptionalSelect } from "@/components/settings/optional-select";
import type { Roster, RosterShift } from "@/lib/schedule/schema/roster";

export type ShiftFormState = ZodForm<z.input<typeof shiftForm>, ShiftForm>;

interface ShiftFieldsProps {
  form: ShiftFormState;
  roster: Roster;
  stored: RosterShift | null;
}

const named = ({ id, name }: { id: number; name: string }) => ({ value: id, label: name });

/** What kind of shift, when, where and whose. */
export function ShiftFields({ form, roster, stored }: ShiftFieldsProps) {
  const t = useTranslations("roster.shift");
  const { control } = form;
  const { unit, types } = roster;
  const [day, from, to] = form.watch(["day", "from", "to"]);
  const people = usePersonOptions(roster, day);
  const isArchived = stored !== null && !types.some(({ id }) => id === stored.typeId);
  const typeOptions = [
    ...types.map(named),
    ...(isArchived ? [{ value: stored.typeId, label: stored.type }] : []),
  ];

  function chooseType(id: number | null) {
    const type = types.find((one) => one.id === id);
    const times = type && !form.formState.dirtyFields.from ? usualTimes(type) : null;
    if (!times || stored) return;
    form.setValue("from", times.from);
    form.setValue("to", times.to);
  }

  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <FormSelect
          control={control}
          name="typeId"
          label={t("type")}
          options={typeOptions}
          onChange={chooseType}
        />
        {unit.sections.length === 0 ? null : unit.mayPublish ? (
          <OptionalSelect
            control={control}
            name="sectionId"
            label={t("section")}
            emptyLabel={t("noSection")}
            options={unit.sections.map(named)}
          />
        ) : (
          <FormSelect
            control={control}
            name="sectionId"
            label={t("section")}
            options={unit.sections.map(named)}
          />
        )}
      </div>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-[1fr_8rem_8rem]">
        <FormDatePicker control={control} name="day" label={t("day")} className="max-sm:col-span-2" />
        <FormTimeField control={control} name="from" label={t("from")} />
        <FormTimeField
          control={control}
          name="to"
          label={t("to")}
          description={from && to && to <= from ? t("overnight") : undefined}
        />
      </div>
      <OptionalSelect
        control={control}
        name="personId"
        label={t("person")}
        emptyLabel={t("nobody")}
        options={people}
      />
      <FormTextField control={control} name="note" label={t("note")} description={t("noteHint")} />
    </>
  );
}
