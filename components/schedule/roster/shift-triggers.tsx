"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { useShiftOpener } from "@/components/schedule/roster/roster-editor";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";

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

interface AddShiftProps {
  day: string;
  personId: number | null;
  label: string;
  /** There is nothing in the cell: then all of it can be pressed, else a corner. */
  isEmpty: boolean;
}

/** Press it to plan a shift in a cell of the week; it shows where the pointer or the focus is. */
export function AddShift({ day, personId, label, isEmpty }: AddShiftProps) {
  const { add } = useShiftOpener();
  return (
    <AriaButton
      aria-label={label}
      onPress={() => add(day, personId)}
      className={cx(
        "absolute grid place-items-center rounded-md text-ink-muted opacity-0 group-hover/cell:opacity-100 focus-visible:opacity-100",
        isEmpty
          ? "inset-1 hover:bg-hover"
          : "end-1.5 bottom-1.5 size-6 border border-line bg-raised shadow-sm",
      )}
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
