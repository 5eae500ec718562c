"use client";

import { type RefObject, useContext, useEffect, useEffectEvent, useLayoutEffect } from "react";
import { ButtonContext, type ButtonProps } from "react-aria-components/Button";
import { ListBox, Popover, Select, SelectStateContext } from "react-aria-components/Select";
import { useSlottedContext } from "react-aria-components/slots";
import { cx } from "@/components/ui/cx";
import { type Option, OptionItem } from "@/components/ui/option";
import { popoverClass } from "@/components/ui/popover-class";

interface LinkProps {
  /** The closed select: it stands in the page already. */
  button: RefObject<HTMLButtonElement | null>;
  /** The list was asked for before it was there. */
  isAwaited: RefObject<boolean>;
  lend: (props: ButtonProps) => void;
}

interface SelectListProps extends LinkProps {
  labelId: string;
  options: readonly Option[];
  chosen: readonly Option[];
  isMultiple: boolean;
  isDisabled: boolean;
  isInvalid: boolean;
  onChoose: (keys: readonly unknown[]) => void;
  onBlur: (() => void) | undefined;
}

/** What opens from a select, and how its button behaves. */
export function SelectList(props: SelectListProps) {
  const { labelId, options, chosen, isMultiple, isDisabled, isInvalid, onChoose, onBlur, ...link } = props;
  const shared = {
    "aria-labelledby": labelId,
    isDisabled,
    isInvalid,
    validationBehavior: "aria",
    className: "contents",
    ...(onBlur ? { onBlur } : {}),
  } as const;
  const content = (
    <>
      <ButtonLink {...link} />
      <Popover className={cx(popoverClass, "min-w-(--trigger-width)")} offset={4}>
        <ListBox items={options} className="max-h-80 overflow-y-auto p-1 outline-none">
          {(option) => <OptionItem id={option.value} option={option} />}
        </ListBox>
      </Popover>
    </>
  );
  if (isMultiple) {
    const values = chosen.map((option) => option.value);
    return (
      <Select {...shared} selectionMode="multiple" value={values} onChange={onChoose}>
        {content}
      </Select>
    );
  }
  return (
    <Select {...shared} value={chosen[0]?.value ?? null} onChange={(key) => onChoose([key])}>
      {content}
    </Select>
  );
}

/** Hands React Aria's wishes for the button to the one in the page. */
function ButtonLink({ button, isAwaited, lend }: LinkProps) {
  // While React Aria collects the options there is no state, and nothing to hand over.
  const state = useContext(SelectStateContext);
  const { ref, ...wishes } = useSlottedContext(ButtonContext) ?? {};
  useLayoutEffect(() => {
    if (!state) return;
    if (ref && typeof ref === "object") ref.current = button.current;
    lend({ ...wishes, ...(ref ? { ref } : {}) });
  });
  // Only what was asked for before the list came; from now on the button asks the state itself.
  const catchUp = useEffectEvent(() => {
    if (document.activeElement === button.current) state?.setFocused(true);
    if (isAwaited.current) state?.open();
    isAwaited.current = false;
  });
  // It cannot open before the options are counted.
  const isThere = state !== null && state.collection.size > 0;
  useEffect(() => {
    if (isThere) catchUp();
  }, [isThere]);
  return null;
}
