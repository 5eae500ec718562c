"use client";

import type { ReactNode } from "react";
import { useFormState } from "react-hook-form";
import { Button, type ButtonProps } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { useHydrated } from "@/components/ui/use-hydrated";

/**
 * The form's main button: pending while the form is being sent. Until the page is alive it does nothing, lest the
 * browser send the form by itself; it looks the same meanwhile.
 */
export function SubmitButton({
  children,
  ...props
}: Omit<ButtonProps, "type" | "isPending"> & { children: ReactNode }) {
  const { isSubmitting } = useFormState();
  const isAlive = useHydrated();
  return (
    <Button
      variant="primary"
      {...props}
      type="submit"
      isPending={isSubmitting}
      isDisabled={props.isDisabled || !isAlive}
      className={cx(!isAlive && "disabled:opacity-100", props.className)}
    >
      {children}
    </Button>
  );
}
