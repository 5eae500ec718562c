import type { Line } from "./lines";

export type Component = { name: string; lines: Line[]; parts: Component[] };

/** Lines as the components they make (3.4, 3.6). Raises Error where they do not nest, or properties follow parts. */
export function components(lines: readonly Line[]): Component {
  const root: Component = { name: "", lines: [], parts: [] };
  const open = [root];
  for (const line of lines) {
    const current = open.at(-1) ?? root;
    if (line.name === "BEGIN") {
      const part = { name: line.value.toUpperCase(), lines: [], parts: [] };
      current.parts.push(part);
      open.push(part);
    } else if (line.name === "END") {
      if (current.name !== line.value.toUpperCase())
        throw new Error(`END:${line.value} ends ${current.name}`);
      open.pop();
    } else {
      if (current.parts.length > 0)
        throw new Error(`${line.name} stands behind the parts of ${current.name}`);
      current.lines.push(line);
    }
  }
  if (open.length > 1) throw new Error(`${open.at(-1)?.name} is not ended`);
  const [calendar, ...more] = root.parts;
  if (calendar?.name !== "VCALENDAR" || more.length > 0 || root.lines.length > 0)
    throw new Error("not one VCALENDAR and nothing else");
  return calendar;
}

/** The only line of a name. Raises Error when there is none, or more than one. */
export function one(part: Component, name: string): Line {
  const line = atMostOne(part, name);
  if (!line) throw new Error(`${part.name} has no ${name}`);
  return line;
}

/** The line of a name, if any. Raises Error when there is more than one. */
export function atMostOne(part: Component, name: string): Line | undefined {
  const found = part.lines.filter((line) => line.name === name);
  if (found.length > 1) throw new Error(`${part.name} has ${found.length} times ${name}`);
  return found[0];
}
