"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { FormDialog } from "@/components/form/form-dialog";
import { FormSelect } from "@/components/form/form-select";
import { FormTextField } from "@/components/form/form-text-field";
import { FormTimeField } from "@/components/form/form-time-field";
import { useZodForm } from "@/components/form/use-zod-form";
import { usualTimes } from "@/components/schedule/roster/shift-form";
import { toast } from "@/components/ui/toast";
import { toneFrom, tones } from "@/components/ui/tone";
import { call } from "@/lib/http/client";
import { createShiftTypeContract, updateShiftTypeContract } from "@/lib/schedule/contract/shift-types";
import { createShiftTypeInput, type ShiftTypeSettings } from "@/lib/schedule/schema/shift-types";

interface TypeDialogProps {
  /** Null for one that is about to be made. */
  type: ShiftTypeSettings | null;
  onClose: () => void;
}

/** A kind of shift: its name, its colour in the roster, and when it usually is. */
export function TypeDialog({ type, onClose }: TypeDialogProps) {
  const t = useTranslations("org");
  const router = useRouter();
  const times = type ? usualTimes(type) : { from: "08:00", to: "16:00" };
  const colour = tones.find((tone) => tone === toneFrom(type?.colour ?? "sky")) ?? "slate";
  const form = useZodForm(createShiftTypeInput, {
    ...{ name: type?.name ?? "", colour, from: times?.from ?? "", to: times?.to ?? "" },
  });
  const [from, to] = form.watch(["from", "to"]);
  return (
    <FormDialog
      title={type ? type.name : t("shiftTypes.new")}
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={t(type ? "shiftTypes.save" : "shiftTypes.create")}
      onSubmit={async (body) => {
        if (type) await call(updateShiftTypeContract, { params: { id: type.id }, body });
        else await call(createShiftTypeContract, { body });
        toast.success(type ? t("saved") : t("shiftTypes.added", { name: body.name }));
        router.refresh();
      }}
    >
      <FormTextField control={form.control} name="name" label={t("shiftTypes.name")} />
      <FormSelect
        control={form.control}
        name="colour"
        label={t("reasons.colour")}
        options={tones.map((value) => ({ value, label: t(`reasons.colours.${value}`) }))}
      />
      <div className="grid grid-cols-2 gap-4">
        <FormTimeField control={form.control} name="from" label={t("shiftTypes.from")} />
        <FormTimeField
          control={form.control}
          name="to"
          label={t("shiftTypes.to")}
          description={from && to && to <= from ? t("shiftTypes.overnight") : undefined}
        />
      </div>
    </FormDialog>
  );
}
