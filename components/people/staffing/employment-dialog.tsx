"use client";

import { useTranslations } from "next-intl";
import { FormCheckbox } from "@/components/form/form-checkbox";
import { FormDatePicker } from "@/components/form/form-date-picker";
import { FormSelect } from "@/components/form/form-select";
import { useZodForm } from "@/components/form/use-zod-form";
import { EntryDialog } from "@/components/people/staffing/entry-dialog";
import type { Option } from "@/components/ui/option";
import { call } from "@/lib/http/client";
import {
  addEmploymentContract,
  removeEmploymentContract,
  updateEmploymentContract,
} from "@/lib/org/contract/staffing";
import type { EmploymentEntry } from "@/lib/org/schema/staffing";

const schema = () => import("@/lib/org/schema/staffing").then(({ employmentInput }) => employmentInput);

interface EmploymentDialogProps {
  person: number;
  agreements: readonly Option<number>[];
  entry: EmploymentEntry | "new";
  onClose: () => void;
}

/** Under which agreement somebody works, from when to when. */
export function EmploymentDialog({ person, agreements, entry, onClose }: EmploymentDialogProps) {
  const t = useTranslations("people");
  const known = entry === "new" ? null : entry;
  const form = useZodForm(schema, {
    agreementId: known?.agreementId ?? 0,
    from: known?.from ?? "",
    to: known?.to ?? null,
    mayWriteLeave: known?.mayWriteLeave ?? true,
  });
  return (
    <EntryDialog
      title={t("employmentTitle")}
      form={form}
      onClose={onClose}
      onSubmit={(body) =>
        known
          ? call(updateEmploymentContract, { params: { id: known.id }, body })
          : call(addEmploymentContract, { params: { id: person }, body })
      }
      removal={
        known && {
          name: known.agreement,
          remove: () => call(removeEmploymentContract, { params: { id: known.id } }),
        }
      }
    >
      <FormSelect
        control={form.control}
        name="agreementId"
        label={t("agreement")}
        options={agreements}
        isRequired
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <FormDatePicker control={form.control} name="from" label={t("from")} isRequired />
        <FormDatePicker control={form.control} name="to" label={t("to")} description={t("toHint")} />
      </div>
      <FormCheckbox control={form.control} name="mayWriteLeave" label={t("mayWriteLeave")} />
    </EntryDialog>
  );
}
