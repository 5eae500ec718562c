"use client";

import { Plus } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";

const PlanItemDialog = dynamic(
  async () => (await import("@/components/onboarding/person/plan-item-dialog")).PlanItemDialog,
);

export interface AddPlanItemProps {
  person: { id: number; name: string };
  /** Steps to come, by what they are called. */
  steps: readonly { id: number; name: string }[];
}

/** Opens the window that gives one person one more item. */
export function AddPlanItem(props: AddPlanItemProps) {
  const t = useTranslations("onboarding");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" onPress={() => setOpen(true)}>
        <Plus aria-hidden className="size-4" />
        {t("addPlanItem")}
      </Button>
      {isOpen ? <PlanItemDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
