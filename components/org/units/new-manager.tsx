"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { UnitSettings } from "@/lib/org/schema/units";

const ManagerDialog = dynamic(
  async () => (await import("@/components/org/units/manager-dialog")).ManagerDialog,
);

export function NewManager({ unit }: { unit: Pick<UnitSettings, "id" | "sections"> }) {
  const t = useTranslations("org.managers");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" onPress={() => setOpen(true)}>
        {t("add")}
      </Button>
      {isOpen ? <ManagerDialog unit={unit} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
