import type { Asked } from "./asked";
import type { LeaveSettings } from "./facts";
import type { Known } from "./known";
import type { Breach } from "./rule";

export type UnderSettings = (asked: Asked, known: Known, settings: LeaveSettings) => Breach | null;

/** A limit holds if it holds under the settings of every agreement that the leave touches. */
export function underEveryAgreement(asked: Asked, known: Known, check: UnderSettings): Breach | null {
  for (const settings of settingsFor(asked, known)) {
    const breach = check(asked, known, settings);
    if (breach) return { ...breach, retry: earlier(breach.retry, nextChange(asked, known)) };
  }
  return null;
}

/** The settings that a leave must satisfy: those of every agreement term it touches, else the reason's own. */
function settingsFor(asked: Asked, { facts, terms }: Known): LeaveSettings[] {
  if (!facts.reason) return [];
  let uncovered = asked.days;
  const touched: LeaveSettings[] = [];
  for (const { start, end, settings } of terms) {
    const days = Math.min(end, asked.last + 1) - Math.max(start, asked.first);
    if (days > 0) {
      touched.push(settings);
      uncovered -= days;
    }
  }
  return uncovered > 0 ? [facts.reason.settings, ...touched] : touched;
}

/** The first later start on which the leave's first or last day would cross into other settings; null = none. */
function nextChange(asked: Asked, { terms }: Known): number | null {
  const changes = terms.flatMap(({ start, end }) =>
    [start, end].flatMap((edge) => [edge - asked.days + 1, edge]),
  );
  const ahead = changes.filter((start) => Number.isFinite(start) && start > asked.first);
  return ahead.length === 0 ? null : Math.min(...ahead);
}

const earlier = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.min(a, b));
