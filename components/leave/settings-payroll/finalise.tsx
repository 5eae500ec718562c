"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FinaliseDialog } from "@/components/leave/settings-payroll/finalise-dialog";
import { Button } from "@/components/ui/button";
import type { Option } from "@/components/ui/option";

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
