"use client";

import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { ListBoxItem, Text } from "react-aria-components/ListBox";
import { optionClass } from "@/components/ui/popover-class";

/** Something to choose: `value` is what is stored, the rest is what is read. */
export interface Option<V extends string | number = string | number> {
  value: V;
  label: string;
  description?: string;
  isDisabled?: boolean;
}

interface OptionItemProps {
  /** The option's value once more: React Aria's lists tell their items apart by this prop, not by the key. */
  id: string | number;
  option: Option;
  leading?: ReactNode;
}

/** One line in a select or combobox: mark, label, second line, and a check when chosen. */
export function OptionItem({ id, option, leading }: OptionItemProps) {
  return (
    <ListBoxItem
      id={id}
      textValue={option.label}
      isDisabled={option.isDisabled ?? false}
      className={optionClass}
    >
      {({ isSelected }) => (
        <>
          {leading}
          <span className="flex min-w-0 flex-1 flex-col">
            <Text slot="label" className="truncate">
              {option.label}
            </Text>
            {option.description ? (
              <Text slot="description" className="truncate text-xs text-ink-muted">
                {option.description}
              </Text>
            ) : null}
          </span>
          <Check
            aria-hidden
            className={isSelected ? "size-4 shrink-0 text-accent-text" : "size-4 shrink-0 opacity-0"}
          />
        </>
      )}
    </ListBoxItem>
  );
}
