import { optionOf } from "@/components/people/person-option";
import type { Option } from "@/components/ui/option";
import { call } from "@/lib/http/client";
import { findPeopleContract } from "@/lib/people/contract/directory";

/** Active people by a part of their name, for comboboxes. */
export async function findPeople(q: string, signal: AbortSignal): Promise<Option<number>[]> {
  return (await call(findPeopleContract, { query: { q }, signal })).map(optionOf);
}
