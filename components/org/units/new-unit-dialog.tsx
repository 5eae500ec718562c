"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { FormDialog } from "@/components/form/form-dialog";
import { useZodForm } from "@/components/form/use-zod-form";
import { UnitPlaceFields } from "@/components/org/units/unit-place-fields";
import type { TreeUnit } from "@/components/org/units/unit-tree";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { createUnitContract } from "@/lib/org/contract/units";

const schema = () => import("@/lib/org/schema/units").then(({ createUnitInput }) => createUnitInput);

interface NewUnitDialogProps {
  parents: readonly TreeUnit[];
  /** The organisation's: most units live by it. */
  timezone: string;
  onClose: () => void;
}

const names = { name: "name", parentId: "parentId", timezone: "timezone" } as const;

/** Where a unit stands; once it is there its page opens, where the rest of its settings are. */
export function NewUnitDialog({ parents, timezone, onClose }: NewUnitDialogProps) {
  const t = useTranslations("org.units");
  const router = useRouter();
  const form = useZodForm(schema, { name: "", parentId: null, timezone });
  return (
    <FormDialog
      title={t("new")}
      isOpen
      onClose={onClose}
      width="md"
      form={form}
      submitLabel={t("add")}
      onSubmit={async (body) => {
        const { id } = await call(createUnitContract, { body });
        toast.success(t("added", { name: body.name }));
        router.push(`/settings/units/${id}`);
      }}
    >
      <UnitPlaceFields form={form} names={names} parents={parents} />
    </FormDialog>
  );
}
