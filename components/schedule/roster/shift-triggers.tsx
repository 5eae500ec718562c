"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { useShiftOpener } from "@/components/schedule/roster/roster-editor";
import { Button } from "@/components/ui/button";

/** A shift that can be pressed to change it. */
export function EditShift({ id, label, children }: { id: number; label: string; children: ReactNode }) {
  const { edit } = useShiftOpener();
  return (
    <AriaButton
      aria-label={label}
      onPress={() => edit(id)}
      className="block w-full rounded-md text-start transition-shadow hover:shadow-sm"
    >
      {children}
    </AriaButton>
  );
}

/** The empty foot of a cell: press it to plan a shift there. */
export function AddShift({ day, personId, label }: { day: string; personId: number | null; label: string }) {
  const { add } = useShiftOpener();
  return (
    <AriaButton
      aria-label={label}
      onPress={() => add(day, personId)}
      className="grid min-h-6 w-full flex-1 place-items-center rounded-md text-ink-faint opacity-0 transition-opacity group-focus-within/cell:opacity-100 group-hover/cell:opacity-100 hover:bg-hover hover:text-ink focus-visible:opacity-100"
    >
      <Plus aria-hidden className="size-4" />
    </AriaButton>
  );
}

/** Plans a shift on a day, for anybody: the way in on phones, and for those who like buttons. */
export function NewShift({ day }: { day: string }) {
  const t = useTranslations("roster.shift");
  const { add } = useShiftOpener();
  return (
    <Button size="sm" variant="primary" onPress={() => add(day, null)}>
      <Plus aria-hidden className="size-4" />
      {t("new")}
    </Button>
  );
}
