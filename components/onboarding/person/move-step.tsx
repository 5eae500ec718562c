"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { FormDatePicker } from "@/components/form/form-date-picker";
import { FormDialog } from "@/components/form/form-dialog";
import { useZodForm } from "@/components/form/use-zod-form";
import { MinuteField } from "@/components/onboarding/editor/minute-field";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { changeStepContract } from "@/lib/onboarding/contract/plan";
import { moveStepInput } from "@/lib/onboarding/schema/plan-changes";

interface MoveStepProps {
  step: { id: number; name: string; local: string | null; timezone: string };
  onClose: () => void;
}

/** Moves a step of one person to another moment of their clock. */
export function MoveStep({ step, onClose }: MoveStepProps) {
  const t = useTranslations("onboarding");
  const router = useRouter();
  const [day = "", time = ""] = step.local?.split(" ") ?? [];
  const [hours = 8, minutes = 0] = time === "" ? [] : time.split(":").map(Number);
  const form = useZodForm(moveStepInput, { day, minute: Math.floor((hours * 60 + minutes) / 5) * 5 });
  return (
    <FormDialog
      title={t("moveStepTitle")}
      description={t("moveStepText", { step: step.name })}
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={t("moveStep")}
      onSubmit={async (values) => {
        await call(changeStepContract, { params: { id: step.id }, body: { deed: "move", ...values } });
        toast.success(t("stepMoved"));
        router.refresh();
      }}
    >
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <FormDatePicker control={form.control} name="day" label={t("moveDay")} />
        <MinuteField
          control={form.control}
          name="minute"
          label={t("moveTime")}
          description={t("moveTimeHint", { zone: step.timezone.replaceAll("_", " ") })}
        />
      </div>
    </FormDialog>
  );
}
