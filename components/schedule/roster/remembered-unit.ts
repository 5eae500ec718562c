/** The cookie that keeps the unit last chosen on the roster. */
export const rosterUnitCookie = "muster-roster-unit";

/** Remembers a unit for a year. Only in the browser. */
export function rememberUnit(id: number): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `${rosterUnitCookie}=${id}; path=/roster; max-age=${365 * 24 * 60 * 60}; samesite=lax`;
}
