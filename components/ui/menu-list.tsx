"use client";

import { Check } from "lucide-react";
import { Fragment, type ReactNode, type RefObject } from "react";
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  Header,
  Popover,
  Separator,
} from "react-aria-components/Menu";
import { cx } from "@/components/ui/cx";
import type { MenuDeed, MenuPlacement } from "@/components/ui/menu";
import { optionClass, popoverClass } from "@/components/ui/popover-class";

export interface MenuPopoverProps {
  /** What the menu is about; else its button says it. */
  label?: string | undefined;
  labelId?: string | undefined;
  /** The button it belongs to: it stands there, and focus returns there. */
  button: RefObject<HTMLElement | null>;
  placement: MenuPlacement;
  isOpen?: boolean;
  /** What has the focus when it opens: an item, or else the menu. */
  focus?: "first" | "last" | null;
  onClose: () => void;
  children: ReactNode;
}

/** A menu whose button lives elsewhere, so that it can be loaded when it is wanted. */
export function MenuPopover(props: MenuPopoverProps) {
  const { label, labelId, button, placement, isOpen = true, focus = "first", onClose, children } = props;
  const named = { "aria-label": label, "aria-labelledby": labelId };
  return (
    <Popover
      {...named}
      triggerRef={button}
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      placement={placement}
      offset={6}
      className={cx(popoverClass, "min-w-52")}
    >
      <AriaMenu
        {...named}
        autoFocus={focus ?? true}
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

/** The list of a menu's button: things to do, with lines between groups of them. */
export function MenuList({
  deeds,
  ...props
}: Omit<MenuPopoverProps, "children"> & { deeds: readonly MenuDeed[] }) {
  return (
    <MenuPopover {...props}>
      {deeds.map((deed) => (
        <Fragment key={deed.key ?? deed.title}>
          {deed.startsGroup ? <MenuSeparator /> : null}
          <MenuItem
            icon={deed.icon}
            onAction={deed.onAction}
            isDangerous={deed.isDangerous ?? false}
            isDisabled={deed.isDisabled ?? false}
          >
            {deed.title}
          </MenuItem>
        </Fragment>
      ))}
    </MenuPopover>
  );
}
