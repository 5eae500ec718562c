"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { useZodForm } from "@/components/form/use-zod-form";
import { UnitPlaceFields } from "@/components/org/units/unit-place-fields";
import type { TreeUnit } from "@/components/org/units/unit-tree";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { createUnitContract } from "@/lib/org/contract/units";

const schema = () => import("@/lib/org/schema/units").then(({ createUnitInput }) => createUnitInput);

interface NewUnitProps {
  parents: readonly TreeUnit[];
  /** The organisation's: most units live by it. */
  timezone: string;
}

const names = { name: "name", parentId: "parentId", timezone: "timezone" } as const;

/** Adds a unit and opens its page, where the rest of its settings are. */
export function NewUnit({ parents, timezone }: NewUnitProps) {
  const t = useTranslations("org.units");
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const form = useZodForm(schema, { name: "", parentId: null, timezone });
  return (
    <>
      <Button variant="primary" onPress={() => setOpen(true)}>
        <Plus aria-hidden className="size-4" />
        {t("new")}
      </Button>
      <FormDialog
        title={t("new")}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
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
    </>
  );
}
