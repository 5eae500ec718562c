"use client";

import type { ReactNode } from "react";
import { Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components/Tooltip";

export interface TooltipProps {
  /** What the thing is or why it is so; never something that is needed to go on. */
  text: ReactNode;
  placement?: "top" | "bottom" | "start" | "end";
  /** A button of ours or anything focusable by React Aria. */
  children: ReactNode;
}

/** A few words on hover and on focus. */
export function Tooltip({ text, placement = "top", children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip
        placement={placement}
        offset={6}
        className="max-w-64 rounded-md bg-ink px-2 py-1 text-xs text-canvas shadow-pop transition-opacity duration-100 data-entering:opacity-0 data-exiting:opacity-0"
      >
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
