"use client";

import { useTranslations } from "next-intl";
import { FormCheckbox } from "@/components/form/form-checkbox";
import { FormDatePicker } from "@/components/form/form-date-picker";
import { useZodForm } from "@/components/form/use-zod-form";
import { EntryDialog } from "@/components/people/staffing/entry-dialog";
import type { Option } from "@/components/ui/option";
import { Select } from "@/components/ui/select";
import { call } from "@/lib/http/client";
import {
  addMembershipContract,
  removeMembershipContract,
  updateMembershipContract,
} from "@/lib/org/contract/staffing";
import type { MembershipEntry } from "@/lib/org/schema/staffing";

const schema = () => import("@/lib/org/schema/staffing").then(({ membershipInput }) => membershipInput);

interface PlaceDialogProps {
  person: number;
  places: readonly Option<string>[];
  entry: MembershipEntry | "new";
  onClose: () => void;
}

/** Where somebody works, from when to when. */
export function PlaceDialog({ person, places, entry, onClose }: PlaceDialogProps) {
  const t = useTranslations("people");
  const known = entry === "new" ? null : entry;
  const form = useZodForm(schema, {
    unitId: known?.unitId ?? 0,
    sectionId: known?.sectionId ?? null,
    home: known?.home ?? true,
    from: known?.from ?? "",
    to: known?.to ?? null,
  });
  const { unitId, sectionId } = form.watch();
  const { errors } = form.formState;

  function place(key: string | null) {
    const [unit, section] = (key ?? "").split("/").map((part) => Number(part) || null);
    form.setValue("unitId", unit ?? 0, { shouldValidate: true });
    form.setValue("sectionId", section ?? null, { shouldValidate: true });
  }

  return (
    <EntryDialog
      title={t("placeTitle")}
      form={form}
      onClose={onClose}
      onSubmit={(body) =>
        known
          ? call(updateMembershipContract, { params: { id: known.id }, body })
          : call(addMembershipContract, { params: { id: person }, body })
      }
      removal={
        known && {
          name: [known.unit, known.section].filter(Boolean).join(" · "),
          remove: () => call(removeMembershipContract, { params: { id: known.id } }),
        }
      }
    >
      <Select
        label={t("place")}
        options={places}
        value={unitId ? (sectionId ? `${unitId}/${sectionId}` : String(unitId)) : null}
        onChange={place}
        error={(errors.unitId ?? errors.sectionId) && t("choosePlace")}
        isRequired
      />
      <FormCheckbox control={form.control} name="home" label={t("isHome")} description={t("isHomeHint")} />
      <div className="grid gap-4 sm:grid-cols-2">
        <FormDatePicker control={form.control} name="from" label={t("from")} isRequired />
        <FormDatePicker control={form.control} name="to" label={t("to")} description={t("toHint")} />
      </div>
    </EntryDialog>
  );
}
