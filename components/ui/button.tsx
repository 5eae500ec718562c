"use client";

import { useTranslations } from "next-intl";
import type { ReactNode, Ref } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import { ProgressBarContext } from "react-aria-components/ProgressBar";
import { useSlottedContext } from "react-aria-components/slots";
import { type ButtonSize, type ButtonVariant, buttonClass } from "@/components/ui/button-class";
import { cx } from "@/components/ui/cx";
import { Spinner } from "@/components/ui/spinner";

export interface ButtonProps extends Omit<AriaButtonProps, "children" | "className" | "style"> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  className?: string;
  ref?: Ref<HTMLButtonElement>;
  children: ReactNode;
}

/** A button. `isPending` keeps its width and focus, shows a spinner and ignores presses. */
export function Button({
  variant = "secondary",
  size = "md",
  className,
  children,
  isPending,
  ...props
}: ButtonProps) {
  return (
    <AriaButton {...props} isPending={isPending} className={buttonClass(variant, size, className)}>
      {isPending ? <PendingMark /> : null}
      <span className={cx("inline-flex min-w-0 items-center gap-1.5", isPending && "opacity-0")}>
        {children}
      </span>
    </AriaButton>
  );
}

function PendingMark() {
  const t = useTranslations("ui");
  // React Aria reads it aloud by this id.
  const id = useSlottedContext(ProgressBarContext)?.id;
  return (
    <span
      id={id}
      role="progressbar"
      aria-label={t("pending")}
      className="absolute inset-0 grid place-items-center"
    >
      <Spinner />
    </span>
  );
}
