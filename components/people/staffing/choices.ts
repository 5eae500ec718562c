import { placeOptions } from "@/components/org/place-options";
import type { Actor } from "@/lib/auth/actor";
import { agreementChoices } from "@/lib/org/queries/agreements";
import { unitChoices } from "@/lib/org/queries/units";

/** The places and agreements that somebody can be given, as choices. */
export async function staffingChoices(actor: Actor) {
  const [units, agreements] = await Promise.all([unitChoices(actor), agreementChoices()]);
  return {
    places: units.flatMap(placeOptions),
    agreements: agreements.map(({ id, name }) => ({ value: id, label: name })),
  };
}
