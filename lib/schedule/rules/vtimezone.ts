import { instantFromDate } from "@/lib/dates";
import { type ClockChange, clockChanges } from "@/lib/dates/temporal";

const YEAR_MS = 366 * 86_400_000;

/** The VTIMEZONE of a zone, with every clock change around the given moments spelt out. */
export function vtimezone(zone: string, first: Date, last: Date): string {
  const from = instantFromDate(new Date(first.getTime() - YEAR_MS));
  const until = instantFromDate(new Date(last.getTime() + YEAR_MS));
  const { offset, changes } = clockChanges(zone, from, until);
  const start: ClockChange = { local: "1970-01-01 00:00:00", before: offset, after: offset };
  return [
    "BEGIN:VTIMEZONE",
    `TZID:${zone}`,
    ...[start, ...changes].flatMap(observance),
    "END:VTIMEZONE",
  ].join("\r\n");
}

function observance({ local, before, after }: ClockChange): string[] {
  const kind = after > before ? "DAYLIGHT" : "STANDARD";
  return [
    `BEGIN:${kind}`,
    `DTSTART:${local.replaceAll(/[-:]/g, "").replace(" ", "T")}`,
    `TZOFFSETFROM:${offsetText(before)}`,
    `TZOFFSETTO:${offsetText(after)}`,
    `END:${kind}`,
  ];
}

function offsetText(minutes: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(size / 60)}${two(size % 60)}`;
}
