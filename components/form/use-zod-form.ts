"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from "react-hook-form";
import type { z } from "zod";

/** A form whose input and output types, and whose rules, are those of one zod schema. */
export type ZodForm<In extends FieldValues, Out> = UseFormReturn<In, unknown, Out>;

/** Binds a form to the schema that the handler uses too. Errors show after the first blur, then while typing. */
export function useZodForm<In extends FieldValues, Out>(
  schema: z.ZodType<Out, In>,
  defaultValues: DefaultValues<In>,
): ZodForm<In, Out> {
  return useForm<In, unknown, Out>({
    resolver: zodResolver<In, unknown, Out, z.ZodType<Out, In>>(schema),
    defaultValues,
    mode: "onTouched",
  });
}
