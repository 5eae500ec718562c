"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDatePicker } from "@/components/form/form-date-picker";
import { FormDialog } from "@/components/form/form-dialog";
import { useZodForm } from "@/components/form/use-zod-form";
import { PersonPicker } from "@/components/people/person-picker";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { nameStandInContract } from "@/lib/leave/contract/stand-ins";

const schema = () => import("@/lib/leave/schema/stand-ins").then(({ standInInput }) => standInInput);

interface StandInDialogProps {
  /** For whom. */
  personId: number;
  /** Days that are chosen already, such as those of a leave. */
  days?: { first: string; last: string } | null;
  onClose: () => void;
}

/** Names who decides for a manager, from when to when. */
export function StandInDialog({ personId, days, onClose }: StandInDialogProps) {
  const t = useTranslations("standIns");
  const router = useRouter();
  const [chosen, setChosen] = useState("");
  const form = useZodForm(schema, { from: days?.first ?? "", to: days?.last ?? "" });
  const { control } = form;
  return (
    <FormDialog
      title={t("nameTitle")}
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={t("save")}
      onSubmit={async (body) => {
        await call(nameStandInContract, { params: { id: personId }, body });
        toast.success(t("named", { name: chosen }));
        router.refresh();
      }}
    >
      <PersonPicker
        control={control}
        name="standInId"
        label={t("standIn")}
        description={t("standInHint")}
        onChange={(person) => setChosen(person?.label ?? "")}
      />
      <div className="grid grid-cols-2 gap-4">
        <FormDatePicker control={control} name="from" label={t("from")} />
        <FormDatePicker control={control} name="to" label={t("to")} />
      </div>
    </FormDialog>
  );
}
