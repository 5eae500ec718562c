import type { Item } from "./items";

/** The one person whom an item names, and where in its content; null when it names nobody. */
export function personNamed({ kind, content }: Item): { id: number; path: string[] } | null {
  if (kind === "introduction") return { id: content.person, path: ["person"] };
  if (kind === "message" && content.by === "mail" && content.to.kind === "person") {
    return { id: content.to.person, path: ["to", "person"] };
  }
  if ((kind === "task" || kind === "hardware") && content.assignee.kind === "person") {
    return { id: content.assignee.person, path: ["assignee", "person"] };
  }
  return null;
}
