"use client";

import type { ReactNode } from "react";
import { useFormState } from "react-hook-form";
import { Button, type ButtonProps } from "@/components/ui/button";

/** The form's main button: pending while the form is being sent. */
export function SubmitButton({
  children,
  ...props
}: Omit<ButtonProps, "type" | "isPending"> & { children: ReactNode }) {
  const { isSubmitting } = useFormState();
  return (
    <Button variant="primary" {...props} type="submit" isPending={isSubmitting}>
      {children}
    </Button>
  );
}
