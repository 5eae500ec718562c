"use client";

import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { IconButton } from "@/components/ui/icon-button";

interface ListPartProps {
  /** "Question 2": names the part and its buttons. */
  name: string;
  at: number;
  count: number;
  /** Fewest parts that must stay. */
  atLeast?: number;
  onSwap: (to: number) => void;
  onRemove: () => void;
  children: ReactNode;
}

/** One entry of a list inside a form: a frame with its name, and the buttons that move it or take it away. */
export function ListPart({ name, at, count, atLeast = 0, onSwap, onRemove, children }: ListPartProps) {
  const t = useTranslations("sequences.item");
  return (
    <fieldset className="min-w-0 rounded-lg border border-line p-3.5 pt-2">
      <legend className="sr-only">{name}</legend>
      <div className="mb-1 flex items-center gap-1">
        <span aria-hidden className="me-auto text-sm font-medium text-ink-muted">
          {name}
        </span>
        <IconButton
          icon={ArrowUp}
          label={t("partUp", { name })}
          isDisabled={at === 0}
          onPress={() => onSwap(at - 1)}
        />
        <IconButton
          icon={ArrowDown}
          label={t("partDown", { name })}
          isDisabled={at === count - 1}
          onPress={() => onSwap(at + 1)}
        />
        <IconButton
          icon={Trash2}
          label={t("partRemove", { name })}
          isDisabled={count <= atLeast}
          onPress={onRemove}
        />
      </div>
      <div className="flex flex-col gap-4">{children}</div>
    </fieldset>
  );
}
