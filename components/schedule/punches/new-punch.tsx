"use client";

import { Plus } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { Roster } from "@/lib/schedule/schema/roster";

const PunchDialog = dynamic(
  async () => (await import("@/components/schedule/punches/punch-dialog")).PunchDialog,
);

export function NewPunch({ roster }: { roster: Roster }) {
  const t = useTranslations("roster.punches");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onPress={() => setOpen(true)}>
        <Plus aria-hidden className="size-4" />
        {t("add")}
      </Button>
      {isOpen ? <PunchDialog roster={roster} punch={null} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
