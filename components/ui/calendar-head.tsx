"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Button, CalendarHeading } from "react-aria-components/Calendar";
import { buttonClass } from "@/components/ui/button-class";

/** The month's name between its neighbours. React Aria names the two buttons. */
export function CalendarHead({ children }: { children?: ReactNode }) {
  const arrow = buttonClass("quiet", "icon");
  return (
    <header className="flex items-center gap-1 pb-2">
      <CalendarHeading className="flex-1 ps-1.5 text-lg font-semibold" />
      {children}
      <Button slot="previous" className={arrow}>
        <ChevronLeft aria-hidden className="size-4.5 rtl:-scale-x-100" />
      </Button>
      <Button slot="next" className={arrow}>
        <ChevronRight aria-hidden className="size-4.5 rtl:-scale-x-100" />
      </Button>
    </header>
  );
}
