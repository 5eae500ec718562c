"use client";

import { ChevronDown, ChevronUp, Ellipsis, LogOut, MoveRight, Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import type { Direction } from "@/components/onboarding/editor/draft";
import { ItemKindIcon } from "@/components/onboarding/item-kind";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import type { TemplateSummary } from "@/lib/onboarding/schema/sequence";

/** A move that has just been made; a new one each time. */
export type Moved = { item: number; direction: Direction };

interface ItemRowProps {
  item: TemplateSummary;
  canMove: Record<Direction, boolean>;
  /** It has just been moved: the button that did it keeps the focus. */
  moved: Moved | null;
  /** The other steps. */
  steps: readonly { key: string; title: string }[];
  onMove: (direction: Direction) => void;
  onMoveTo: (step: string) => void;
  onOpen: () => void;
  onTakeOut: () => void;
}

/** An item of a step. */
export function ItemRow({ item, canMove, moved, steps, onMove, onMoveTo, onOpen, onTakeOut }: ItemRowProps) {
  const t = useTranslations("sequences");
  const { title } = item;
  const buttons = { up: useRef<HTMLButtonElement>(null), down: useRef<HTMLButtonElement>(null) };
  useFocusAfterMove(buttons, moved, canMove);
  return (
    <li className="flex items-center gap-1 py-1 ps-4 pe-2">
      <ItemKindIcon kind={item.kind} />
      <button
        type="button"
        onClick={onOpen}
        className="min-h-control min-w-0 flex-1 rounded-sm px-2 text-start hover:text-accent-text hover:underline"
      >
        {title}
      </button>
      {(["up", "down"] as const).map((direction) => {
        const Icon = direction === "up" ? ChevronUp : ChevronDown;
        return (
          <Button
            key={direction}
            ref={buttons[direction]}
            variant="quiet"
            size="icon"
            aria-label={t(direction === "up" ? "moveUp" : "moveDown", { title })}
            isDisabled={!canMove[direction]}
            onPress={() => onMove(direction)}
            className="w-8! pointer-coarse:w-10!"
          >
            <Icon aria-hidden className="size-4" />
          </Button>
        );
      })}
      <Menu
        trigger={
          <Button variant="quiet" size="icon" aria-label={t("itemActions", { title })}>
            <Ellipsis aria-hidden className="size-4" />
          </Button>
        }
        deeds={[
          { icon: <Pencil aria-hidden />, title: t("edit"), onAction: onOpen },
          { icon: <LogOut aria-hidden />, title: t("takeOut"), onAction: onTakeOut, isDangerous: true },
          ...steps.map((step, index) => ({
            key: step.key,
            icon: <MoveRight aria-hidden />,
            title: t("moveTo", { step: step.title }),
            onAction: () => onMoveTo(step.key),
            startsGroup: index === 0,
          })),
        ]}
      />
    </li>
  );
}

/** Moving puts the row elsewhere in the page, where browsers forget the focus. */
function useFocusAfterMove(
  buttons: Record<Direction, RefObject<HTMLButtonElement | null>>,
  moved: Moved | null,
  canMove: Record<Direction, boolean>,
): void {
  const focus = useEffectEvent(({ direction }: Moved) => {
    const other = direction === "up" ? "down" : "up";
    buttons[canMove[direction] ? direction : other].current?.focus();
  });
  useEffect(() => {
    if (moved) focus(moved);
  }, [moved]);
}
