"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { FormDialog } from "@/components/form/form-dialog";
import { FormTextField } from "@/components/form/form-text-field";
import { useZodForm } from "@/components/form/use-zod-form";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { createSectionContract, updateSectionContract } from "@/lib/org/contract/units";

const schema = () => import("@/lib/org/schema/units").then(({ createSectionInput }) => createSectionInput);

type Props = { onClose: () => void } & (
  | { section: { id: number; name: string }; unitId?: undefined }
  | { unitId: number; section?: undefined }
);

/** The name of a new section of a unit, or another name for an existing one. */
export function SectionDialog({ section, unitId, onClose }: Props) {
  const t = useTranslations("org");
  const router = useRouter();
  const form = useZodForm(schema, { name: section?.name ?? "" });
  return (
    <FormDialog
      title={section ? t("sections.renameOne", { name: section.name }) : t("sections.add")}
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={t("sections.save")}
      onSubmit={async (body) => {
        if (section) await call(updateSectionContract, { params: { id: section.id }, body });
        else await call(createSectionContract, { params: { id: unitId }, body });
        toast.success(section ? t("saved") : t("sections.added", { name: body.name }));
        router.refresh();
      }}
    >
      <FormTextField control={form.control} name="name" label={t("sections.name")} autoFocus />
    </FormDialog>
  );
}
