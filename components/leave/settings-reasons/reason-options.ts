import type { Option } from "@/components/ui/option";
import type { ReasonSettings } from "@/lib/leave/schema/reasons";
import type { TrackerSettings } from "@/lib/leave/schema/trackers";

const optionOf = ({ id, name }: { id: number; name: string }): Option<number> => ({ value: id, label: name });

/** Reasons to choose predecessors from: those in use, and those chosen already. */
export const reasonOptions = (
  reasons: readonly ReasonSettings[],
  chosen: { notPrecededBy: readonly number[] },
): Option<number>[] =>
  reasons.filter(({ id, isArchived }) => !isArchived || chosen.notPrecededBy.includes(id)).map(optionOf);

/** Trackers to choose from: those in use, and the one chosen already. */
export const trackerOptions = (
  trackers: readonly TrackerSettings[],
  chosen: number | null,
): Option<number>[] => trackers.filter(({ id, isArchived }) => !isArchived || id === chosen).map(optionOf);
