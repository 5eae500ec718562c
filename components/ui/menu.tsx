"use client";

import { type ReactNode, useId, useRef, useState } from "react";
import { ButtonContext, type ButtonProps } from "react-aria-components/Button";
import { useLate } from "@/components/ui/use-late";

const loadList = async () => (await import("@/components/ui/menu-list")).MenuList;

export type MenuPlacement = "bottom start" | "bottom end" | "top start" | "top end";

/** Something to do. */
export interface MenuDeed {
  /** Tells deeds with the same title apart. */
  key?: string;
  icon?: ReactNode;
  title: string;
  onAction: () => void;
  isDangerous?: boolean;
  isDisabled?: boolean;
  /** A line stands above it. */
  startsGroup?: boolean;
}

interface MenuProps {
  /** A button of ours: pressing it opens the menu. */
  trigger: ReactNode;
  deeds: readonly MenuDeed[];
  placement?: MenuPlacement;
}

/** A list of things to do, opened by a button; loaded when that is pointed at, focused or pressed. */
export function Menu({ trigger, deeds, placement = "bottom end" }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [List, want] = useLate(loadList);
  const [isOpen, setOpen] = useState(false);
  const [focus, setFocus] = useState<"first" | "last" | null>(null);

  function open(at: "first" | "last" | null) {
    setFocus(at);
    setOpen(true);
    want();
  }

  const wishes: ButtonProps = {
    id,
    "aria-haspopup": "menu",
    "aria-expanded": isOpen,
    onHoverStart: want,
    onFocus: want,
    // A finger may still be about to scroll the page.
    onPressStart: ({ pointerType }) =>
      pointerType !== "touch" && open(pointerType === "mouse" ? null : "first"),
    onPress: ({ pointerType }) => pointerType === "touch" && open(null),
    onKeyDown: (event) => {
      if (event.key === "ArrowDown") open("first");
      else if (event.key === "ArrowUp") open("last");
      else if (event.key === "Escape" && isOpen) setOpen(false);
      else event.continuePropagation();
    },
  };
  return (
    <>
      <ButtonContext.Provider value={{ ...wishes, isPressed: isOpen, ref: button }}>
        {trigger}
      </ButtonContext.Provider>
      {List ? (
        <List
          labelId={id}
          button={button}
          placement={placement}
          isOpen={isOpen}
          focus={focus}
          onClose={() => setOpen(false)}
          deeds={deeds}
        />
      ) : null}
    </>
  );
}
