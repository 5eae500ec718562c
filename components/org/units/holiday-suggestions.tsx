"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { SuggestionDialogProps } from "@/components/org/units/suggestion-dialog";
import { Button } from "@/components/ui/button";

const SuggestionDialog = dynamic(
  async () => (await import("@/components/org/units/suggestion-dialog")).SuggestionDialog,
);

/** Looks a country's public holidays up and adds those that are wanted. */
export function HolidaySuggestions(props: Omit<SuggestionDialogProps, "onClose">) {
  const t = useTranslations("org.holidays");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onPress={() => setOpen(true)}>
        {t("suggest")}
      </Button>
      {isOpen ? <SuggestionDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
