import type { ItemKind } from "../content/kinds";

export type CountedItem = {
  templateId: number | null;
  kind: ItemKind;
  /** A resource counts when it is a course. */
  course: boolean;
  state: "waiting" | "open" | "done";
};

export type Progress = { done: number; total: number; percent: number };

/** Done ÷ all to-dos and courses given or still waiting; one that comes twice counts once. Nothing to do is 100. */
export function progressOf(items: readonly CountedItem[]): Progress {
  const states = new Map<string, boolean>();
  items.forEach((item, index) => {
    if (item.kind !== "todo" && !(item.kind === "resource" && item.course)) return;
    const key = item.templateId === null ? `own:${index}` : String(item.templateId);
    states.set(key, states.get(key) === true || item.state === "done");
  });
  const total = states.size;
  const done = [...states.values()].filter(Boolean).length;
  return { done, total, percent: total === 0 ? 100 : Math.floor((done * 100) / total) };
}
