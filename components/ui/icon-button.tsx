"use client";

import type { LucideIcon } from "lucide-react";
import { Button, type ButtonProps } from "@/components/ui/button";
import { Tooltip } from "@/components/ui/tooltip";

export interface IconButtonProps extends Omit<ButtonProps, "children" | "size" | "aria-label"> {
  icon: LucideIcon;
  /** The name, read aloud and shown on hover. */
  label: string;
}

/** A button with a picture instead of words, and the words in a tooltip. */
export function IconButton({ icon: Icon, label, variant = "quiet", ...props }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <Button {...props} variant={variant} size="icon" aria-label={label}>
        <Icon aria-hidden className="size-4" />
      </Button>
    </Tooltip>
  );
}
