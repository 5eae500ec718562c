"use client";

import { useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import type { DatePickerProps } from "@/components/ui/date-picker";
import { DateShell, type EarlyDeeds } from "@/components/ui/date-shell";
import { useLate } from "@/components/ui/use-late";

const loadPicker = async () => (await import("@/components/ui/date-picker")).DatePicker;

/**
 * A date picker for pages in which a day is seldom typed: what makes it work arrives after the page. Until then stands
 * its likeness, and what is done to that is done to the picker as soon as it is there.
 */
export function LateDatePicker(props: DatePickerProps) {
  const [Picker] = useLate(loadPicker, true);
  const box = useRef<HTMLDivElement>(null);
  const deeds = useRef<EarlyDeeds>({ part: null, digits: "", isOpened: false });

  const focus = useEffectEvent(() => {
    const { part } = deeds.current;
    if (part !== null)
      box.current?.querySelectorAll<HTMLElement>("[role=spinbutton], button").item(part)?.focus();
  });
  const typeAgain = useEffectEvent(() => {
    if (deeds.current.part === null) return;
    for (const data of deeds.current.digits) {
      const typed = new InputEvent("beforeinput", {
        data,
        inputType: "insertText",
        bubbles: true,
        cancelable: true,
      });
      document.activeElement?.dispatchEvent(typed);
    }
  });
  const isThere = Picker !== null;
  useLayoutEffect(() => {
    if (isThere) focus();
  }, [isThere]);
  // Only after the focus: the parts listen from then on.
  useEffect(() => {
    if (isThere) typeAgain();
  }, [isThere]);

  return (
    <div ref={box} className="contents">
      {Picker ? (
        <Picker {...props} isOpenAtFirst={deeds.current.isOpened} />
      ) : (
        <DateShell {...props} deeds={deeds} />
      )}
    </div>
  );
}
