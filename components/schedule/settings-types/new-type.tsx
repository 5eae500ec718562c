"use client";

import { Plus } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";

const TypeDialog = dynamic(
  async () => (await import("@/components/schedule/settings-types/type-dialog")).TypeDialog,
);

export function NewType() {
  const t = useTranslations("org.shiftTypes");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onPress={() => setOpen(true)}>
        <Plus aria-hidden className="size-4" />
        {t("new")}
      </Button>
      {isOpen ? <TypeDialog type={null} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
