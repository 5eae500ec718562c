"use client";

import { Plus } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";

const NewTaskDialog = dynamic(
  async () => (await import("@/components/onboarding/task-new-dialog")).NewTaskDialog,
);

/** Makes a task by hand. */
export function NewTask({ me }: { me: { id: number; name: string } }) {
  const t = useTranslations("tasks");
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onPress={() => setOpen(true)}>
        <Plus aria-hidden className="size-4" />
        {t("add")}
      </Button>
      {isOpen ? <NewTaskDialog me={me} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
