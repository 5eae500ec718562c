"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { FormDatePicker } from "@/components/form/form-date-picker";
import { FormDialog } from "@/components/form/form-dialog";
import { FormTextField } from "@/components/form/form-text-field";
import { useZodForm } from "@/components/form/use-zod-form";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { addHolidaysContract } from "@/lib/org/contract/holidays";

const schema = () => import("@/lib/org/schema/holidays").then(({ holidayInput }) => holidayInput);

/** A single day, such as one that only the company keeps. */
export function HolidayDialog({ unitId, onClose }: { unitId: number; onClose: () => void }) {
  const t = useTranslations("org.holidays");
  const router = useRouter();
  const form = useZodForm(schema, { name: "" });
  return (
    <FormDialog
      title={t("addOne")}
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={t("save")}
      onSubmit={async (holiday) => {
        const { added } = await call(addHolidaysContract, {
          params: { id: unitId },
          body: { holidays: [holiday] },
        });
        toast.success(added > 0 ? t("added", { name: holiday.name }) : t("addedMany", { count: 0 }));
        router.refresh();
      }}
    >
      <FormDatePicker control={form.control} name="day" label={t("day")} />
      <FormTextField control={form.control} name="name" label={t("name")} />
    </FormDialog>
  );
}
