"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { FormDatePicker } from "@/components/form/form-date-picker";
import { FormDialog } from "@/components/form/form-dialog";
import { useZodForm } from "@/components/form/use-zod-form";
import type { PublishingProps } from "@/components/schedule/roster/publishing";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { publishContract } from "@/lib/schedule/contract/planning";

const schema = () => import("@/lib/schedule/schema/planning").then(({ publishInput }) => publishInput);

/** Asks through which day employees shall see their shifts. */
export function PublishDialog({ unit, suggested, onClose }: PublishingProps & { onClose: () => void }) {
  const t = useTranslations("roster");
  const router = useRouter();
  const through =
    unit.publishedThrough && unit.publishedThrough > suggested ? unit.publishedThrough : suggested;
  const form = useZodForm(schema, { through });
  return (
    <FormDialog
      title={t("publishTitle", { unit: unit.name })}
      description={t("publishHint")}
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={t("publish")}
      onSubmit={async (body) => {
        const { shifts, people } = await call(publishContract, { params: { id: unit.id }, body });
        toast.success(t("published", { shifts, people }));
        router.refresh();
      }}
    >
      <FormDatePicker control={form.control} name="through" label={t("publishThroughLabel")} />
    </FormDialog>
  );
}
