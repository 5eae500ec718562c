"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";

const SectionDialog = dynamic(
  async () => (await import("@/components/org/units/section-dialog")).SectionDialog,
);

export function NewSection({ unitId }: { unitId: number }) {
  const t = useTranslations("org.sections");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" onPress={() => setOpen(true)}>
        {t("add")}
      </Button>
      {isOpen ? <SectionDialog unitId={unitId} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
