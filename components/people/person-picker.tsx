"use client";

import type { FieldValues } from "react-hook-form";
import { FormCombobox } from "@/components/form/form-combobox";
import type { Bound } from "@/components/form/use-bound-field";
import { optionOf } from "@/components/people/person-option";
import type { Option } from "@/components/ui/option";
import { call } from "@/lib/http/client";

async function load(q: string, signal: AbortSignal): Promise<Option<number>[]> {
  const { findPeopleContract } = await import("@/lib/people/contract/directory");
  return (await call(findPeopleContract, { query: { q }, signal })).map(optionOf);
}

interface PersonPickerProps<In extends FieldValues, Out> extends Bound<In, Out> {
  label: string;
  description?: string;
  placeholder?: string;
  /** People whose names are known already, such as the one chosen before. */
  known?: readonly Option<number>[];
  onChange?: (person: Option<number> | null) => void;
}

/** Finds an active person by typing a part of name, title or e-mail. */
export function PersonPicker<In extends FieldValues, Out>(props: PersonPickerProps<In, Out>) {
  return <FormCombobox<In, Out, number> {...props} load={load} hasAvatars />;
}
