import { type Component, one } from "./components";
import type { Line } from "./lines";

/** The clock changes of a VTIMEZONE: from when, on the clock before it, and how many minutes it goes by then. */
export type Zone = { onset: number; offset: number }[];

/** The zones a calendar spells out, by TZID (3.6.5). Raises Error for one that is twice there or says nothing. */
export function zonesOf(calendar: Component): Map<string, Zone> {
  const zones = new Map<string, Zone>();
  for (const part of calendar.parts.filter(({ name }) => name === "VTIMEZONE")) {
    const { value: id } = one(part, "TZID");
    if (zones.has(id)) throw new Error(`${id} is spelt out twice`);
    const changes = part.parts.map((change) => {
      if (!["STANDARD", "DAYLIGHT"].includes(change.name)) throw new Error(`${change.name} in a VTIMEZONE`);
      const start = one(change, "DTSTART");
      if (start.params.size > 0) throw new Error("a clock change starts in another zone");
      minutes(one(change, "TZOFFSETFROM"));
      return { onset: wallClock(start.value), offset: minutes(one(change, "TZOFFSETTO")) };
    });
    if (changes.length === 0) throw new Error(`${id} has no clock`);
    zones.set(
      id,
      changes.sort((a, b) => a.onset - b.onset),
    );
  }
  return zones;
}

/** A DATE, or a DATE-TIME with the instant that the calendar's own zones make of it. */
export type Time = { kind: "date"; day: string } | { kind: "time"; instant: Date; zone: string | null };

/** Reads DTSTART or DTEND (3.8.2). Raises Error for days that are none and zones that are not spelt out. */
export function timeOf({ name, value, params }: Line, zones: ReadonlyMap<string, Zone>): Time {
  const zone = params.get("TZID") ?? null;
  if (params.get("VALUE") === "DATE") {
    if (zone !== null || !/^\d{8}$/.test(value)) throw new Error(`${name} is no day: ${value}`);
    wallClock(`${value}T000000`);
    return { kind: "date", day: value.replace(/(....)(..)(..)/, "$1-$2-$3") };
  }
  const isUtc = value.endsWith("Z");
  if (isUtc && zone !== null) throw new Error(`${name} is UTC and in ${zone}`);
  const local = wallClock(value.replace(/Z$/, ""));
  if (isUtc) return { kind: "time", instant: new Date(local), zone };
  const changes = zones.get(zone ?? "");
  if (!changes) throw new Error(`${name} is in ${zone ?? "no zone"}, which is not spelt out`);
  const offset = changes.findLast(({ onset }) => onset <= local)?.offset;
  if (offset === undefined) throw new Error(`${zone} does not reach back to ${value}`);
  return { kind: "time", instant: new Date(local - offset * 60_000), zone };
}

function wallClock(text: string): number {
  const [, y, mo, d, h, mi, s] = (/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/.exec(text) ?? []).map(Number);
  const at = Date.UTC(y ?? Number.NaN, (mo ?? 0) - 1, d, h, mi, s);
  if (Number.isNaN(at) || new Date(at).toISOString().replace(/[-:]|\.000Z/g, "") !== text)
    throw new Error(`no such moment: ${text}`);
  return at;
}

function minutes({ name, value }: Line): number {
  const [, sign, hours, rest] = /^([+-])(\d\d)(\d\d)$/.exec(value) ?? [];
  if (!sign || value === "-0000" || Number(rest) > 59) throw new Error(`${name} is no offset: ${value}`);
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(rest));
}
