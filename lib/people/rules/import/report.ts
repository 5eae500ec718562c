import { type ImportReport, told } from "../../schema/import";
import type { ImportVerdict } from "./judge";

/** What is said of a table: how many, what is wrong, and the first people as they were read. */
export function reportOf({ people, leftOut, faults, unread }: ImportVerdict): ImportReport {
  return {
    people: people.length,
    leftOut,
    wrongRows: new Set(faults.map(({ row }) => row)).size,
    faults: faults.slice(0, told.faults),
    moreFaults: Math.max(0, faults.length - told.faults),
    unknownColumns: unread.slice(0, 50),
    shown: people.slice(0, told.people).map(({ person: { input }, cells }) => ({
      name: `${input.first_name} ${input.last_name}`,
      email: input.email,
      role: input.role,
      startDay: input.start_day ?? null,
      unit: [cells.unit, cells.section].filter(Boolean).join(" · "),
      manager: cells.manager,
    })),
  };
}
