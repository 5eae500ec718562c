import type { Option } from "@/components/ui/option";
import type { UnitChoice } from "@/lib/org/schema/units";

/** A unit and its sections as choices, by `unit` or `unit/section`. */
export const placeOptions = ({ id, name, sections }: UnitChoice): Option<string>[] => [
  { value: String(id), label: name },
  ...sections.map((section) => ({ value: `${id}/${section.id}`, label: `${name} · ${section.name}` })),
];
