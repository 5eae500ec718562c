import type { Entry } from "@/components/schedule/entries";
import { LeaveEntry } from "@/components/schedule/leave-entry";
import { OpenShiftItem, ShiftItem } from "@/components/schedule/shift-item";

/** Whatever is on a day, as one line of an agenda. */
export function EntryItem({ entry, zone, now }: { entry: Entry; zone: string; now: Date }) {
  if (entry.kind === "leave") return <LeaveEntry leave={entry.leave} />;
  if (entry.kind === "open") return <OpenShiftItem shift={entry.shift} zone={zone} />;
  const isNow = new Date(entry.shift.startsAt) <= now && now < new Date(entry.shift.endsAt);
  return <ShiftItem shift={entry.shift} zone={zone} isNow={isNow} />;
}
