"use client";

import { RadioGroup as AriaRadioGroup, Label, Radio } from "react-aria-components/RadioGroup";
import { cx } from "@/components/ui/cx";
import { FieldNotes, type FieldProps, fieldClass, labelClass, RequiredMark } from "@/components/ui/field";
import type { Option } from "@/components/ui/option";

export interface RadioGroupProps<V extends string | number> extends FieldProps {
  options: readonly Option<V>[];
  value?: V | null;
  defaultValue?: V;
  onChange?: (value: V) => void;
  /** Bordered tiles side by side, for two to four choices that need a sentence each. */
  look?: "list" | "tiles";
}

const tileClass =
  "rounded-lg border border-line-strong bg-surface p-3 shadow-xs data-hovered:border-ink-faint data-selected:border-accent data-selected:bg-accent-soft";

/** One choice out of a few, all in sight. */
export function RadioGroup<V extends string | number>(props: RadioGroupProps<V>) {
  const {
    label,
    description,
    error,
    className,
    options,
    value,
    defaultValue,
    onChange,
    look = "list",
    ...rest
  } = props;
  return (
    <AriaRadioGroup
      {...rest}
      {...(value === undefined ? {} : { value: value === null ? null : String(value) })}
      {...(defaultValue === undefined ? {} : { defaultValue: String(defaultValue) })}
      onChange={(key) => {
        const option = options.find((entry) => String(entry.value) === key);
        if (option) onChange?.(option.value);
      }}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={cx(fieldClass, className)}
    >
      <Label className={labelClass}>
        {label}
        <RequiredMark isRequired={props.isRequired} />
      </Label>
      <div
        className={
          look === "tiles" ? "grid gap-2 sm:grid-cols-2" : "flex flex-col gap-1.5 pointer-coarse:gap-0"
        }
      >
        {options.map((option) => (
          <Radio
            key={option.value}
            value={String(option.value)}
            isDisabled={option.isDisabled ?? false}
            className={cx(
              "group/radio flex items-start gap-2.5",
              look === "tiles" ? tileClass : "py-px pointer-coarse:py-2.5",
            )}
          >
            <RadioDot />
            <span className="flex min-w-0 flex-col">
              <span className={cx("text-base text-ink", look === "tiles" && "font-medium")}>
                {option.label}
              </span>
              {option.description ? (
                <span className="text-sm text-ink-muted">{option.description}</span>
              ) : null}
            </span>
          </Radio>
        ))}
      </div>
      <FieldNotes description={description} error={error} />
    </AriaRadioGroup>
  );
}

function RadioDot() {
  return (
    <span
      aria-hidden
      className={
        "mt-px grid size-4.5 shrink-0 place-items-center rounded-full border border-field-line bg-surface shadow-xs transition-colors duration-100 " +
        "group-data-hovered/radio:border-ink-faint group-data-invalid/radio:border-danger-line group-data-disabled/radio:opacity-50 " +
        "group-data-selected/radio:border-accent group-data-selected/radio:bg-accent " +
        "group-data-focus-visible/radio:outline-2 group-data-focus-visible/radio:outline-offset-2 group-data-focus-visible/radio:outline-focus"
      }
    >
      <span className="size-1.75 rounded-full bg-on-accent opacity-0 group-data-selected/radio:opacity-100" />
    </span>
  );
}
