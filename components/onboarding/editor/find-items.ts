import type { Option } from "@/components/ui/option";
import { call } from "@/lib/http/client";
import type { ItemKind } from "@/lib/onboarding/content/kinds";
import { findTemplatesContract } from "@/lib/onboarding/contract/sequences";

/** Items of these kinds by a part of their title, as choices. */
export async function findItems(
  q: string,
  signal: AbortSignal,
  kinds: readonly ItemKind[],
): Promise<Option<number>[]> {
  const found = await Promise.all(
    kinds.map((kind) => call(findTemplatesContract, { query: { kind, q }, signal })),
  );
  return found.flat().map(({ id, title }) => ({ value: id, label: title }));
}
