"use client";

import { CalendarDays } from "lucide-react";
import { useTranslations } from "next-intl";
import { type RefObject, useId } from "react";
import { Button } from "react-aria-components/Button";
import { Group } from "react-aria-components/Group";
import { useLocale } from "react-aria-components/I18nProvider";
import { cx } from "@/components/ui/cx";
import type { DatePickerProps } from "@/components/ui/date-picker";
import { plainSpaces } from "@/components/ui/date-text";
import { boxClass } from "@/components/ui/field";
import { labelOf, notesOf, OwnField } from "@/components/ui/own-field";
import { segmentClass } from "@/components/ui/segment-class";

/** What was done to a date picker before it was there: where the focus stood, what was typed, the calendar asked for. */
export interface EarlyDeeds {
  part: number | null;
  digits: string;
  isOpened: boolean;
}

interface DateShellProps extends DatePickerProps {
  deeds: RefObject<EarlyDeeds>;
}

type PartName = "day" | "month" | "year";
const isNamed = (type: string): type is PartName => type === "day" || type === "month" || type === "year";

/** Looks like the date picker that takes its place, and remembers what is done to it. */
export function DateShell(props: DateShellProps) {
  const { label, value, error, isDisabled = false, deeds } = props;
  const t = useTranslations("ui");
  const { locale } = useLocale();
  const id = useId();
  const format = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "numeric",
    year: "numeric",
    timeZone: "UTC",
  });
  const parts = format.formatToParts(value ? new Date(`${value}T00:00:00Z`) : 0);
  const names = parts.map(({ type }) => type).filter(isNamed);

  function focusOn(part: number) {
    deeds.current.part = part;
    deeds.current.digits = "";
  }

  return (
    <OwnField {...props} id={id} onLabelPress={() => {}}>
      <Group
        aria-labelledby={labelOf(id)}
        aria-describedby={notesOf(id, props)}
        isInvalid={Boolean(error)}
        isDisabled={isDisabled}
        onBlur={() => {
          deeds.current.part = null;
        }}
        className={cx(boxClass, "flex h-control items-center ps-2.5")}
      >
        <div className="flex flex-1 items-center">
          {parts.map(({ type, value: text }, place) =>
            isNamed(type) ? (
              <span
                key={type}
                role="spinbutton"
                aria-label={`${t(`part.${type}`)}, ${label}`}
                aria-valuenow={value ? Number(text) : undefined}
                tabIndex={0}
                contentEditable={!isDisabled}
                suppressContentEditableWarning
                inputMode="numeric"
                onFocus={() => focusOn(names.indexOf(type))}
                onBeforeInput={(event) => {
                  event.preventDefault();
                  deeds.current.digits += event.data?.replace(/\D/g, "") ?? "";
                }}
                {...(value ? {} : { "data-placeholder": true })}
                {...(isDisabled ? { "data-disabled": true } : {})}
                className={segmentClass}
              >
                {value ? text : t(`letters.${type}`)}
              </span>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: marks between the parts have nothing but their place.
              <span key={place} aria-hidden data-type="literal" className={segmentClass}>
                {plainSpaces(text)}
              </span>
            ),
          )}
        </div>
        <Button
          aria-label={t("calendarOf", { label })}
          aria-haspopup="dialog"
          isDisabled={isDisabled}
          onFocus={() => focusOn(names.length)}
          onPress={() => {
            deeds.current.isOpened = true;
          }}
          className="grid h-full w-9 shrink-0 place-items-center rounded-e-md text-ink-muted -outline-offset-2 hover:text-ink pointer-coarse:w-11"
        >
          <CalendarDays aria-hidden className="size-4" />
        </Button>
      </Group>
    </OwnField>
  );
}
