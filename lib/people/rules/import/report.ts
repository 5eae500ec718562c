import { type ImportReport, told } from "../../schema/import";
import type { Header } from "./header";
import type { ImportVerdict } from "./judge";

/** What is said of a table: how many, what is wrong, and the first people as they were read. */
export function reportOf({ people, leftOut, faults }: ImportVerdict, header: Header): ImportReport {
  return {
    people: people.length,
    leftOut,
    wrongRows: new Set(faults.map(({ row }) => row)).size,
    faults: faults.slice(0, told.faults),
    moreFaults: Math.max(0, faults.length - told.faults),
    unknownColumns: header.unknown.slice(0, 50),
    shown: people.slice(0, told.people).map(({ person, cells }) => ({
      name: `${person.first_name} ${person.last_name}`,
      email: person.email,
      role: person.role,
      startDay: person.start_day,
      unit: [cells.unit, cells.section].filter(Boolean).join(" · "),
      manager: cells.manager,
    })),
  };
}
