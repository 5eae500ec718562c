"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { FormDatePicker } from "@/components/form/form-date-picker";
import { FormDialog } from "@/components/form/form-dialog";
import { FormSelect } from "@/components/form/form-select";
import { FormTimeField } from "@/components/form/form-time-field";
import { useZodForm } from "@/components/form/use-zod-form";
import { formOfPunch, timesOf } from "@/components/schedule/punches/punch-form";
import { RemovePunch } from "@/components/schedule/punches/remove-punch";
import { useRefusal } from "@/components/schedule/roster/use-refusal";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { createPunchContract, updatePunchContract } from "@/lib/schedule/contract/punches";
import type { PunchEntry } from "@/lib/schedule/schema/punches";
import type { Roster } from "@/lib/schedule/schema/roster";

const schema = () => import("@/components/schedule/punches/punch-schema").then(({ punchForm }) => punchForm);

interface PunchDialogProps {
  roster: Roster;
  /** Null for one that is about to be written. */
  punch: PunchEntry | null;
  onClose: () => void;
}

/** When somebody came and left. */
export function PunchDialog({ roster, punch, onClose }: PunchDialogProps) {
  const t = useTranslations("roster.punches");
  const router = useRouter();
  const inWords = useRefusal();
  const last = roster.days.at(-1)?.day ?? roster.today;
  const day = last < roster.today ? last : roster.today;
  const form = useZodForm(schema, punch ? formOfPunch(punch) : { day, out: null });
  const { control } = form;
  const [came, left] = form.watch(["in", "out"]);
  return (
    <FormDialog
      title={punch ? punch.person : t("add")}
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={t("save")}
      onSubmit={async ({ personId, ...given }) => {
        const times = timesOf(given);
        if (punch) await call(updatePunchContract, { params: { id: punch.id }, body: times }).catch(inWords);
        else {
          const body = { ...times, personId, unitId: roster.unit.id };
          await call(createPunchContract, { body }).catch(inWords);
        }
        toast.success(t("saved"));
        router.refresh();
      }}
    >
      {punch ? null : (
        <FormSelect
          control={control}
          name="personId"
          label={t("who")}
          options={roster.people.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <FormDatePicker control={control} name="day" label={t("day")} />
      <div className="grid grid-cols-2 gap-4">
        <FormTimeField control={control} name="in" label={t("from")} />
        <FormTimeField
          control={control}
          name="out"
          label={t("to")}
          description={came && left && left <= came ? t("overnight") : t("toHint")}
        />
      </div>
      {punch ? <RemovePunch id={punch.id} onDone={onClose} /> : null}
    </FormDialog>
  );
}
