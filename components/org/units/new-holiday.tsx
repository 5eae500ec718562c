"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";

const HolidayDialog = dynamic(
  async () => (await import("@/components/org/units/holiday-dialog")).HolidayDialog,
);

/** Adds a single day. */
export function NewHoliday({ unitId }: { unitId: number }) {
  const t = useTranslations("org.holidays");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t("addOne")}</Button>
      {isOpen ? <HolidayDialog unitId={unitId} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
