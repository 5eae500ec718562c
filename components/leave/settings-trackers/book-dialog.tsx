"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { FormDatePicker } from "@/components/form/form-date-picker";
import { FormDialog } from "@/components/form/form-dialog";
import { FormNumberField } from "@/components/form/form-number-field";
import { FormSelect } from "@/components/form/form-select";
import { FormTextField } from "@/components/form/form-text-field";
import { useZodForm } from "@/components/form/use-zod-form";
import { useAmount } from "@/components/leave/settings-trackers/use-amount";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { writeLedgerEntryContract } from "@/lib/leave/contract/settings";
import type { TrackerSettings } from "@/lib/leave/schema/trackers";
import { writtenKinds } from "@/lib/leave/schema/written-kinds";

const schema = () => import("@/lib/leave/schema/trackers").then(({ ledgerEntryInput }) => ledgerEntryInput);

interface BookDialogProps {
  tracker: Pick<TrackerSettings, "id" | "unit">;
  personId: number;
  today: string;
  onClose: () => void;
}

/** A grant, a correction, what is carried over or what expires. */
export function BookDialog({ tracker, personId, today, onClose }: BookDialogProps) {
  const t = useTranslations("org.trackers");
  const router = useRouter();
  const amount = useAmount(tracker.unit);
  const form = useZodForm(schema, { personId, kind: "grant", day: today, note: "" });
  const { control } = form;
  return (
    <FormDialog
      title={t("bookTitle")}
      description={t("bookHint")}
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={t("book")}
      onSubmit={async (body) => {
        await call(writeLedgerEntryContract, { params: { id: tracker.id }, body });
        toast.success(t("booked", { amount: amount.inWords(body.amount) }));
        router.refresh();
      }}
    >
      <FormSelect
        control={control}
        name="kind"
        label={t("kindLabel")}
        options={writtenKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <div className="grid grid-cols-2 gap-4">
        <FormDatePicker control={control} name="day" label={t("day")} />
        <FormNumberField
          control={control}
          name="amount"
          label={`${t("amount")}, ${t(`units.${tracker.unit}`).toLowerCase()}`}
          description={t("amountHint")}
          formatOptions={{ maximumFractionDigits: 2 }}
        />
      </div>
      <FormTextField control={control} name="note" label={t("note")} description={t("noteHint")} />
    </FormDialog>
  );
}
