"use client";

import { type RefObject, useContext, useEffect, useEffectEvent, useLayoutEffect } from "react";
import { ButtonContext, type ButtonProps } from "react-aria-components/Button";
import { ComboBox, ComboBoxStateContext, ListBox, Popover } from "react-aria-components/ComboBox";
import { GroupContext } from "react-aria-components/Group";
import { InputContext, type InputProps } from "react-aria-components/Input";
import { useSlottedContext } from "react-aria-components/slots";
import { Avatar } from "@/components/ui/avatar";
import type { Awaited } from "@/components/ui/combobox";
import { ComboboxStatus } from "@/components/ui/combobox-status";
import { cx } from "@/components/ui/cx";
import { type Option, OptionItem } from "@/components/ui/option";
import { labelOf } from "@/components/ui/own-field";
import { popoverClass } from "@/components/ui/popover-class";
import type { SearchState } from "@/components/ui/use-typed-search";

interface LinkProps {
  /** The parts of the field that stand in the page already. */
  elements: {
    group: RefObject<HTMLDivElement | null>;
    input: RefObject<HTMLInputElement | null>;
    button: RefObject<HTMLButtonElement | null>;
  };
  awaited: RefObject<Awaited>;
  lendToInput: (props: InputProps) => void;
  lendToButton: (props: ButtonProps) => void;
}

interface ComboboxListProps extends LinkProps {
  /** Of the input. */
  id: string;
  items: readonly Option[];
  value: string | number | null;
  text: string;
  state: SearchState;
  isEmpty: boolean;
  hasAvatars: boolean;
  isDisabled: boolean;
  isInvalid: boolean;
  isRequired: boolean;
  onChoose: (key: unknown) => void;
  onType: (text: string) => void;
  onBlur: (() => void) | undefined;
  /** It opened without anything typed. */
  onOpen: () => void;
}

/** The list under a combobox, and how its field behaves. */
export function ComboboxList(props: ComboboxListProps) {
  const { id, items, value, text, state, isEmpty, hasAvatars, onBlur } = props;
  return (
    <ComboBox
      id={id}
      aria-labelledby={labelOf(id)}
      items={items}
      allowsEmptyCollection
      value={value}
      onChange={props.onChoose}
      inputValue={text}
      onInputChange={props.onType}
      onOpenChange={(isOpen, trigger) => {
        if (isOpen && trigger !== "input") props.onOpen();
      }}
      {...(onBlur ? { onBlur } : {})}
      isDisabled={props.isDisabled}
      isInvalid={props.isInvalid}
      isRequired={props.isRequired}
      validationBehavior="aria"
      className="contents"
    >
      <FieldLink
        elements={props.elements}
        awaited={props.awaited}
        lendToInput={props.lendToInput}
        lendToButton={props.lendToButton}
      />
      <Popover className={cx(popoverClass, "min-w-(--trigger-width)")} offset={4}>
        <ComboboxStatus state={state} isEmpty={isEmpty} />
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
    </ComboBox>
  );
}

/** Hands React Aria's wishes for input and button to those in the page. */
function FieldLink({ elements, awaited, lendToInput, lendToButton }: LinkProps) {
  // While React Aria collects the options there is no state, and nothing to hand over.
  const state = useContext(ComboBoxStateContext);
  const input = useSlottedContext(InputContext) ?? {};
  const button = useSlottedContext(ButtonContext) ?? {};
  const group = useSlottedContext(GroupContext) ?? {};
  useLayoutEffect(() => {
    if (!state) return;
    fill(input.ref, elements.input.current);
    fill(button.ref, elements.button.current);
    fill(group.ref, elements.group.current);
    lendToInput(input);
    lendToButton(button);
  });
  // Only what was asked for before the list came; from now on the field asks the state itself.
  const catchUp = useEffectEvent(() => {
    const what = awaited.current;
    awaited.current = null;
    if (document.activeElement !== elements.input.current) return;
    state?.setFocused(true);
    if (what === "typed") state?.open(null, "input");
    else if (what) state?.open(what === "button" ? null : what, "manual");
  });
  const isThere = state !== null;
  useEffect(() => {
    if (isThere) catchUp();
  }, [isThere]);
  return null;
}

function fill<T>(ref: unknown, element: T): void {
  if (ref && typeof ref === "object") (ref as RefObject<T>).current = element;
}
