"use client";

import { ChevronsUpDown } from "lucide-react";
import { type Ref, useState } from "react";
import { ComboBox as AriaComboBox, Button, Input, ListBox, Popover } from "react-aria-components/ComboBox";
import { Group } from "react-aria-components/Group";
import { Avatar } from "@/components/ui/avatar";
import { ComboboxStatus } from "@/components/ui/combobox-status";
import { cx } from "@/components/ui/cx";
import { boxClass, FieldFrame, type FieldProps, fieldClass } from "@/components/ui/field";
import { type Option, OptionItem } from "@/components/ui/option";
import { popoverClass } from "@/components/ui/popover-class";
import { useEarlyText } from "@/components/ui/use-early-text";
import { useMergedRef } from "@/components/ui/use-merged-ref";
import { useTypedSearch } from "@/components/ui/use-typed-search";

export interface ComboboxProps<V extends string | number> extends FieldProps {
  /** Finds options for what was typed; "" asks for the first suggestions. Throwing shows a retry note. */
  load: (query: string, signal: AbortSignal) => Promise<readonly Option<V>[]>;
  /** The chosen option, label included: it may not be among the loaded ones. */
  value: Option<V> | null;
  onChange: (option: Option<V> | null) => void;
  placeholder?: string;
  /** Shows initials in front of each option: for people. */
  hasAvatars?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}

/** A choice found by typing in a list that lives elsewhere. Arrow keys and Enter choose, Escape gives up. */
export function Combobox<V extends string | number>(props: ComboboxProps<V>) {
  const {
    label,
    description,
    error,
    className,
    load,
    value,
    onChange,
    placeholder,
    hasAvatars,
    inputRef,
    ...rest
  } = props;
  const { results, state, search } = useTypedSearch(load);
  const [typed, setTyped] = useState<string | null>(null);
  const isKnown = value === null || results.some((option) => option.value === value.value);
  const items = isKnown ? results : [...results, value];

  function choose(key: string | number | null) {
    setTyped(null);
    const option = items.find((item) => item.value === key) ?? null;
    if (option?.value !== value?.value) onChange(option);
  }

  function type(text: string) {
    setTyped(text);
    if (text === "" && value) onChange(null);
    void search(text);
  }

  const [input, fillRef] = useMergedRef(inputRef);
  const shown = typed ?? value?.label ?? "";
  useEarlyText(input, shown, type);

  return (
    <AriaComboBox
      {...rest}
      items={items}
      allowsEmptyCollection
      value={value?.value ?? null}
      onChange={choose}
      inputValue={shown}
      onInputChange={type}
      onOpenChange={(isOpen, trigger) => {
        if (isOpen && trigger !== "input") void search("");
      }}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={cx(fieldClass, className)}
    >
      <FieldFrame label={label} description={description} error={error} isRequired={props.isRequired}>
        <Group className={cx(boxClass, "flex h-control items-center gap-2 ps-2.5")}>
          {hasAvatars && value && typed === null ? <Avatar name={value.label} size="xs" /> : null}
          <Input
            ref={fillRef}
            placeholder={placeholder}
            className="h-full w-0 min-w-0 flex-1 bg-transparent outline-none"
          />
          <Button className="grid h-full w-9 shrink-0 place-items-center text-ink-faint pointer-coarse:w-11">
            <ChevronsUpDown aria-hidden className="size-4" />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className={cx(popoverClass, "min-w-(--trigger-width)")} offset={4}>
        <ComboboxStatus state={state} isEmpty={results.length === 0} />
        <ListBox items={items} className="max-h-80 overflow-y-auto p-1 outline-none">
          {(option) => (
            <OptionItem
              id={option.value}
              option={option}
              leading={hasAvatars ? <Avatar name={option.label} size="sm" /> : null}
            />
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
