"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { FormDatePicker } from "@/components/form/form-date-picker";
import { FormDialog } from "@/components/form/form-dialog";
import { useZodForm } from "@/components/form/use-zod-form";
import { OverrideRow } from "@/components/org/agreements/override-row";
import { PeriodRow, PrecedingRow } from "@/components/org/agreements/override-special-rows";
import { formOf, overridesOf } from "@/components/org/agreements/override-values";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import type { ReasonSettings } from "@/lib/leave/schema/reasons";
import { updateAgreementContract } from "@/lib/org/contract/agreements";
import type { AgreementSettings } from "@/lib/org/schema/agreements";

const schema = () =>
  import("@/components/org/agreements/override-schema").then(({ overrideForm }) => overrideForm);

interface OverrideDialogProps {
  agreement: AgreementSettings;
  reason: ReasonSettings;
  entry: AgreementSettings["reasons"][number];
  reasons: readonly ReasonSettings[];
  onClose: () => void;
}

/** From when to when an agreement allows a reason, and which of its rules are others there. */
export function OverrideDialog({ agreement, reason, entry, reasons, onClose }: OverrideDialogProps) {
  const t = useTranslations("org");
  const router = useRouter();
  const { validFrom, validTo } = entry;
  const form = useZodForm(schema, { ...formOf(entry.overrides), validFrom, validTo });
  const { control } = form;
  return (
    <FormDialog
      title={t("agreements.editTitle", { name: reason.name, agreement: agreement.name })}
      description={t("agreements.editHint")}
      isOpen
      onClose={onClose}
      width="md"
      form={form}
      submitLabel={t("agreements.save")}
      onSubmit={async ({ validFrom: from, validTo: to, ...rules }) => {
        const changed = { reasonId: reason.id, overrides: overridesOf(rules), validFrom: from, validTo: to };
        const next = agreement.reasons.map(({ name: _, ...other }) =>
          other.reasonId === reason.id ? changed : other,
        );
        await call(updateAgreementContract, { params: { id: agreement.id }, body: { reasons: next } });
        toast.success(t("saved"));
        router.refresh();
      }}
    >
      <div className="grid grid-cols-2 gap-4">
        <FormDatePicker
          control={control}
          name="validFrom"
          label={t("agreements.validFrom")}
          description={t("agreements.validHint")}
        />
        <FormDatePicker control={control} name="validTo" label={t("agreements.validTo")} />
      </div>
      <OverrideRow form={form} rule="maxConsecutiveDays" now={reason.maxConsecutiveDays} />
      <OverrideRow form={form} rule="maxOccasions" now={reason.maxOccasions} />
      <OverrideRow form={form} rule="maxDaysInPeriod" now={reason.maxDaysInPeriod} />
      <PeriodRow form={form} reason={reason} />
      <OverrideRow form={form} rule="minDaysBetween" now={reason.minDaysBetween} />
      <PrecedingRow form={form} reason={reason} reasons={reasons} />
      <OverrideRow form={form} rule="bufferDays" now={reason.bufferDays} />
      {reason.trackerId === null ? null : (
        <OverrideRow form={form} rule="minBalance" now={reason.minBalance ?? 0} />
      )}
    </FormDialog>
  );
}
