"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { SectionDialog } from "@/components/org/units/section-dialog";
import { Button } from "@/components/ui/button";

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
