"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { Option } from "@/components/ui/option";

const FinaliseDialog = dynamic(
  async () => (await import("@/components/leave/settings-payroll/finalise-dialog")).FinaliseDialog,
);

export function Finalise({ units }: { units: readonly Option<number>[] }) {
  const t = useTranslations("org.payroll");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onPress={() => setOpen(true)}>
        {t("add")}
      </Button>
      {isOpen ? <FinaliseDialog units={units} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
