import { atMostOne, type Component, components, one } from "./components";
import { contentLines, textOf } from "./lines";
import { type Time, timeOf, type Zone, zonesOf } from "./times";

export type ReadEvent = {
  uid: string;
  summary: string;
  location: string;
  description: string;
  status: string | null;
  sequence: number;
  stamp: Date;
  start: Time;
  /** Exclusive, whole days too. */
  end: Time;
};

/**
 * Reads a calendar as strictly as RFC 5545 allows and gives its events; shares no code with what writes them. Raises
 * Error at the first thing that a calendar program might not understand.
 */
export function readCalendar(text: string): ReadEvent[] {
  const calendar = components(contentLines(new TextEncoder().encode(text)));
  if (one(calendar, "VERSION").value !== "2.0") throw new Error("not version 2.0");
  one(calendar, "PRODID");
  const zones = zonesOf(calendar);
  const parts = calendar.parts.filter(({ name }) => name !== "VTIMEZONE");
  const events = parts.map((part) => readEvent(part, zones));
  if (new Set(events.map(({ uid }) => uid)).size < events.length) throw new Error("two events share a UID");
  const used = new Set(events.flatMap(({ start, end }) => [zoneOf(start), zoneOf(end)]));
  for (const id of zones.keys()) if (!used.has(id)) throw new Error(`nothing is in ${id}`);
  return events;
}

function readEvent(part: Component, zones: ReadonlyMap<string, Zone>): ReadEvent {
  if (part.name !== "VEVENT") throw new Error(`a ${part.name} in a calendar of events`);
  const text = (name: string) => {
    const line = atMostOne(part, name);
    return line ? textOf(line) : "";
  };
  const start = timeOf(one(part, "DTSTART"), zones);
  const end = timeOf(one(part, "DTEND"), zones);
  if (start.kind !== end.kind) throw new Error("an event starts with a day and ends with a time");
  if (order(end) <= order(start)) throw new Error(`an event ends before it starts: ${order(start)}`);
  const status = atMostOne(part, "STATUS")?.value ?? null;
  if (status !== null && !["TENTATIVE", "CONFIRMED", "CANCELLED"].includes(status))
    throw new Error(`no status of an event: ${status}`);
  return {
    ...{ start, end, status, stamp: utc(part, "DTSTAMP"), sequence: sequenceOf(part) },
    ...{ summary: text("SUMMARY"), location: text("LOCATION"), description: text("DESCRIPTION") },
    uid: textOf(one(part, "UID")),
  };
}

function sequenceOf(part: Component): number {
  const { value } = one(part, "SEQUENCE");
  if (!/^\d+$/.test(value) || Number(value) > 2 ** 31 - 1) throw new Error(`no sequence: ${value}`);
  return Number(value);
}

function utc(part: Component, name: string): Date {
  const time = timeOf(one(part, name), new Map());
  if (time.kind !== "time") throw new Error(`${name} is no moment`);
  return time.instant;
}

const order = (time: Time) => (time.kind === "date" ? time.day : time.instant.toISOString());
const zoneOf = (time: Time) => (time.kind === "time" ? time.zone : null);
