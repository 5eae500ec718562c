"use client";

import { ChevronsUpDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { type Ref, useId, useRef } from "react";
import { Button, ButtonContext, type ButtonProps } from "react-aria-components/Button";
import { cx } from "@/components/ui/cx";
import { boxClass, type FieldProps } from "@/components/ui/field";
import type { Option } from "@/components/ui/option";
import { labelOf, notesOf, OwnField } from "@/components/ui/own-field";
import { useLate } from "@/components/ui/use-late";
import { useLent } from "@/components/ui/use-lent";
import { useMergedRef } from "@/components/ui/use-merged-ref";

const loadList = async () => (await import("@/components/ui/select-list")).SelectList;

export interface SelectBoxProps extends FieldProps {
  options: readonly Option[];
  /** What is chosen, and the words that stand for it; without words stands the placeholder. */
  chosen: readonly Option[];
  text: string | undefined;
  isMultiple?: boolean;
  onChoose: (keys: readonly unknown[]) => void;
  placeholder?: string | undefined;
  buttonRef?: Ref<HTMLButtonElement> | undefined;
}

/**
 * A closed select. The list is loaded when the select is pointed at, focused or pressed; it then tells the button how to
 * behave, and opens at once if it was asked for meanwhile.
 */
export function SelectBox(props: SelectBoxProps) {
  const { text, placeholder, error, isDisabled = false, onBlur } = props;
  const t = useTranslations("ui");
  const id = useId();
  const [List, want] = useLate(loadList);
  const [lent, lend] = useLent<ButtonProps>();
  const isAwaited = useRef(false);
  const [button, fillRef] = useMergedRef(props.buttonRef);

  function open() {
    isAwaited.current = true;
    want();
  }

  const untilThen: ButtonProps = {
    "aria-haspopup": "listbox",
    "aria-expanded": false,
    onFocus: want,
    onHoverStart: want,
    onPressStart: ({ pointerType }) => pointerType !== "touch" && open(),
    onPress: open,
    onKeyDown: (event) => {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") open();
      else if (event.key === "Escape" && isAwaited.current) isAwaited.current = false;
      else event.continuePropagation();
    },
    onBlur: () => {
      isAwaited.current = false;
      onBlur?.();
    },
  };

  return (
    <OwnField {...props} id={id} onLabelPress={() => button.current?.focus()}>
      <ButtonContext.Provider value={lent ?? untilThen}>
        <Button
          ref={fillRef}
          isDisabled={isDisabled}
          aria-labelledby={`${id}-value ${labelOf(id)}`}
          aria-describedby={notesOf(id, props)}
          className={cx(
            boxClass,
            "flex h-control items-center gap-2 px-2.5 text-start group-data-invalid/field:border-danger-line data-pressed:bg-hover",
          )}
        >
          <span id={`${id}-value`} className={cx("min-w-0 flex-1 truncate", !text && "text-ink-faint")}>
            {text || (placeholder ?? t("choose"))}
          </span>
          <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-ink-faint" />
        </Button>
      </ButtonContext.Provider>
      {List ? (
        <List
          labelId={labelOf(id)}
          options={props.options}
          chosen={props.chosen}
          isMultiple={props.isMultiple ?? false}
          isDisabled={isDisabled}
          isInvalid={Boolean(error)}
          onChoose={props.onChoose}
          onBlur={onBlur}
          button={button}
          isAwaited={isAwaited}
          lend={lend}
        />
      ) : null}
    </OwnField>
  );
}
