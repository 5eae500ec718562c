"use client";

import { ChevronsUpDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ChangeEvent, type Ref, useId, useRef, useState } from "react";
import { Button, ButtonContext, type ButtonProps } from "react-aria-components/Button";
import { Group } from "react-aria-components/Group";
import { Input, InputContext, type InputProps } from "react-aria-components/Input";
import { Avatar } from "@/components/ui/avatar";
import { cx } from "@/components/ui/cx";
import { boxClass, type FieldProps } from "@/components/ui/field";
import type { Option } from "@/components/ui/option";
import { labelOf, notesOf, OwnField } from "@/components/ui/own-field";
import { useEarlyText } from "@/components/ui/use-early-text";
import { useLate } from "@/components/ui/use-late";
import { useLent } from "@/components/ui/use-lent";
import { useMergedRef } from "@/components/ui/use-merged-ref";
import { useTypedSearch } from "@/components/ui/use-typed-search";

const loadList = async () => (await import("@/components/ui/combobox-list")).ComboboxList;

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

/** What was asked of the list before it was there. */
export type Awaited = "typed" | "button" | "first" | "last" | null;

/**
 * A choice found by typing in a list that lives elsewhere. Arrow keys and Enter choose, Escape gives up. The list is
 * loaded when the field is pointed at or focused, and then tells the field how to behave; what is typed meanwhile stays.
 */
export function Combobox<V extends string | number>(props: ComboboxProps<V>) {
  const { error, value, onChange, placeholder, hasAvatars = false, isDisabled = false, onBlur } = props;
  const t = useTranslations("ui");
  const id = useId();
  const { results, state, search } = useTypedSearch(props.load);
  const [typed, setTyped] = useState<string | null>(null);
  const [List, want] = useLate(loadList);
  const [lentToInput, lendToInput] = useLent<InputProps>();
  const [lentToButton, lendToButton] = useLent<ButtonProps>();
  const awaited = useRef<Awaited>(null);
  // While something is typed nothing is chosen: the first arrow key then leads to the first match.
  const chosen = typed === null ? value : null;
  const isKnown = chosen === null || results.some((option) => option.value === chosen.value);
  const items = isKnown ? results : [...results, chosen];

  function choose(key: unknown) {
    setTyped(null);
    const option = items.find((item) => item.value === key);
    if (option && option.value !== value?.value) onChange(option);
  }

  function type(text: string) {
    setTyped(text);
    if (text === "" && value) onChange(null);
    void search(text);
  }

  const group = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [input, fillRef] = useMergedRef(props.inputRef);
  const shown = typed ?? value?.label ?? "";
  useEarlyText(input, shown, type);

  function ask(what: Awaited) {
    awaited.current = what;
    want();
  }

  const inputUntilThen: InputProps = {
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": false,
    onFocus: want,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      type(event.target.value);
      ask("typed");
    },
    onKeyDown: (event) => {
      if (event.key === "ArrowDown") ask("first");
      else if (event.key === "ArrowUp") ask("last");
      else if (event.key === "Enter" && typed !== null) event.preventDefault();
      else if (event.key === "Escape") {
        awaited.current = null;
        setTyped(null);
      }
    },
    onBlur: () => {
      awaited.current = null;
      setTyped(null);
      onBlur?.();
    },
  };
  const buttonUntilThen: ButtonProps = {
    "aria-label": t("showSuggestions"),
    "aria-haspopup": "listbox",
    "aria-expanded": false,
    onPressStart: () => {
      input.current?.focus();
      ask("button");
    },
  };

  return (
    <OwnField {...props} id={id}>
      <Group
        ref={group}
        isInvalid={Boolean(error)}
        isDisabled={isDisabled}
        onHoverStart={want}
        className={cx(boxClass, "flex h-control items-center gap-2 ps-2.5")}
      >
        {hasAvatars && value && typed === null ? <Avatar name={value.label} size="xs" /> : null}
        <InputContext.Provider value={lentToInput ?? inputUntilThen}>
          <Input
            ref={fillRef}
            id={id}
            value={shown}
            disabled={isDisabled}
            autoComplete="off"
            autoCorrect="off"
            spellCheck="false"
            aria-required={props.isRequired || undefined}
            aria-invalid={error ? true : undefined}
            aria-describedby={notesOf(id, props)}
            placeholder={placeholder}
            className="h-full w-0 min-w-0 flex-1 bg-transparent outline-none"
          />
        </InputContext.Provider>
        <ButtonContext.Provider value={lentToButton ?? buttonUntilThen}>
          <Button
            ref={button}
            id={`${id}-button`}
            isDisabled={isDisabled}
            excludeFromTabOrder
            preventFocusOnPress
            aria-labelledby={`${id}-button ${labelOf(id)}`}
            className="grid h-full w-9 shrink-0 place-items-center text-ink-faint pointer-coarse:w-11"
          >
            <ChevronsUpDown aria-hidden className="size-4" />
          </Button>
        </ButtonContext.Provider>
      </Group>
      {List ? (
        <List
          id={id}
          items={items}
          value={chosen?.value ?? null}
          text={shown}
          state={state}
          isEmpty={results.length === 0}
          hasAvatars={hasAvatars}
          isDisabled={isDisabled}
          isInvalid={Boolean(error)}
          isRequired={props.isRequired ?? false}
          onChoose={choose}
          onType={type}
          onBlur={onBlur}
          onOpen={() => void search("")}
          elements={{ group, input, button }}
          awaited={awaited}
          lendToInput={lendToInput}
          lendToButton={lendToButton}
        />
      ) : null}
    </OwnField>
  );
}
