/**
 * A bundler loader for the calendars of @internationalized/date: leaves those that Muster's languages count days in, so
 * that browsers do not load the other dozen. What is missing falls back to the Gregorian one.
 * @this {{ getOptions(): { calendars: string[] } }}
 * @param {string} source
 */
export default function keepCalendars(source) {
  const { calendars } = this.getOptions();
  const dropped = [...source.matchAll(/^import \{(.*)\} from "\.\/calendars\/(\w+)Calendar\.mjs";$/gm)]
    .filter(([, , calendar = ""]) => !calendars.includes(calendar))
    .flatMap(([, names = ""]) => [...names.matchAll(/ as (\$\S+?)(?:,|$)/g)].map(([, name = ""]) => name));
  const isDropped = (/** @type {string} */ text) => dropped.some((name) => text.includes(name));
  return source
    .replace(/^import .*\/calendars\/.*$\n/gm, (line) => (isDropped(line) ? "" : line))
    .replace(/^\s+case '.*':\n\s+return .*\n/gm, (lines) => (isDropped(lines) ? "" : lines));
}
