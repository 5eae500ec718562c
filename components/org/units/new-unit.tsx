"use client";

import { Plus } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { TreeUnit } from "@/components/org/units/unit-tree";
import { Button } from "@/components/ui/button";

const NewUnitDialog = dynamic(
  async () => (await import("@/components/org/units/new-unit-dialog")).NewUnitDialog,
);

interface NewUnitProps {
  parents: readonly TreeUnit[];
  /** The organisation's: most units live by it. */
  timezone: string;
}

/** Adds a unit. */
export function NewUnit(props: NewUnitProps) {
  const t = useTranslations("org.units");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onPress={() => setOpen(true)}>
        <Plus aria-hidden className="size-4" />
        {t("new")}
      </Button>
      {isOpen ? <NewUnitDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
