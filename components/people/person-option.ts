import type { Option } from "@/components/ui/option";
import type { PickedPerson } from "@/lib/people/schema/directory";

/** A person as a choice: the name, and below it title and unit. */
export const optionOf = ({ id, name, position, unit }: PickedPerson): Option<number> => ({
  value: id,
  label: name,
  description: [position, unit].filter(Boolean).join(" · "),
});
