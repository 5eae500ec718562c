"use client";

import { useEffect } from "react";
import {
  type DefaultValues,
  type FieldValues,
  type Resolver,
  type UseFormReturn,
  useForm,
} from "react-hook-form";
import type { z } from "zod";

/** A form whose input and output types, and whose rules, are those of one zod schema. */
export type ZodForm<In extends FieldValues, Out> = UseFormReturn<In, unknown, Out>;

/** The schema itself, or where to load it from: then zod arrives after the page, not with it. */
export type SchemaSource<In, Out> = z.ZodType<Out, In> | (() => Promise<z.ZodType<Out, In>>);

/** Binds a form to the schema that the handler uses too. Errors show after the first blur, then while typing. */
export function useZodForm<In extends FieldValues, Out>(
  schema: SchemaSource<In, Out>,
  defaultValues: DefaultValues<In>,
): ZodForm<In, Out> {
  useEffect(() => {
    void resolverOf(schema);
  }, [schema]);
  return useForm<In, unknown, Out>({
    resolver: async (...input) => (await resolverOf(schema))(...input),
    defaultValues,
    mode: "onTouched",
  });
}

async function resolverOf<In extends FieldValues, Out>(
  source: SchemaSource<In, Out>,
): Promise<Resolver<In, unknown, Out>> {
  const [{ zodResolver }, schema] = await Promise.all([
    import("@hookform/resolvers/zod"),
    typeof source === "function" ? source() : source,
  ]);
  return zodResolver<In, unknown, Out, z.ZodType<Out, In>>(schema);
}
