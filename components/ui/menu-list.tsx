"use client";

import { Check } from "lucide-react";
import type { ReactNode, RefObject } from "react";
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  Header,
  MenuTrigger,
  Popover,
  Separator,
} from "react-aria-components/Menu";
import { cx } from "@/components/ui/cx";
import { optionClass, popoverClass } from "@/components/ui/popover-class";

export interface MenuProps {
  /** A button of ours: pressing it opens the menu. */
  trigger: ReactNode;
  placement?: "bottom start" | "bottom end" | "top start" | "top end";
  className?: string;
  children: ReactNode;
}

/** A list of things to do, opened by a button. */
export function Menu({ trigger, placement = "bottom end", className, children }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover placement={placement} offset={6} className={cx(popoverClass, "min-w-52", className)}>
        <AriaMenu className="max-h-[min(28rem,70dvh)] overflow-y-auto p-1 outline-none">{children}</AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

export interface MenuPopoverProps {
  /** What the menu is about. */
  label: string;
  /** The button it belongs to: it stands there, and focus returns there. */
  button: RefObject<HTMLElement | null>;
  placement: MenuProps["placement"];
  onClose: () => void;
  children: ReactNode;
}

/** An open menu whose button lives elsewhere: for menus that are loaded when they are wanted. */
export function MenuPopover({
  label,
  button,
  placement = "bottom end",
  onClose,
  children,
}: MenuPopoverProps) {
  return (
    <Popover
      aria-label={label}
      triggerRef={button}
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      placement={placement}
      offset={6}
      className={cx(popoverClass, "min-w-52")}
    >
      <AriaMenu
        aria-label={label}
        autoFocus="first"
        onClose={onClose}
        className="max-h-[min(28rem,70dvh)] overflow-y-auto p-1 outline-none"
      >
        {children}
      </AriaMenu>
    </Popover>
  );
}

export interface MenuItemProps {
  /** Needed where the item can be chosen; also what the section's handler gets. */
  id?: string;
  icon?: ReactNode;
  href?: string;
  onAction?: () => void;
  isDangerous?: boolean;
  isDisabled?: boolean;
  children: string;
}

export function MenuItem({ icon, isDangerous, children, ...props }: MenuItemProps) {
  return (
    <AriaMenuItem
      {...props}
      textValue={children}
      className={cx(optionClass, isDangerous && "text-danger-text")}
    >
      {({ isSelected, selectionMode }) => (
        <>
          {icon ? <span className="text-ink-muted [&_svg]:size-4">{icon}</span> : null}
          <span className="min-w-0 flex-1 truncate">{children}</span>
          {selectionMode === "none" ? null : (
            <Check aria-hidden className={cx("size-4 text-accent-text", !isSelected && "opacity-0")} />
          )}
        </>
      )}
    </AriaMenuItem>
  );
}

export interface MenuChoiceProps {
  title: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
}

/** A section of a menu in which exactly one item is chosen. */
export function MenuChoice({ title, value, onChange, children }: MenuChoiceProps) {
  return (
    <AriaMenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const [key] = keys === "all" ? [] : keys;
        if (key !== undefined) onChange(String(key));
      }}
    >
      <Header className="px-2 pt-1.5 pb-1 text-xs font-medium text-ink-muted">{title}</Header>
      {children}
    </AriaMenuSection>
  );
}

export function MenuSeparator() {
  return <Separator className="mx-1 my-1 border-t border-line" />;
}
