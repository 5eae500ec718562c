/** Something that a cell names: its id, or that several are called so. */
export type Named = number | "several";

/** What a table of people is read against; names are in lower case. */
export type ImportFacts = {
  /** People who are here, by e-mail. */
  people: ReadonlyMap<string, { id: number; active: boolean }>;
  /** By name, and by the names from the top of the tree with slashes between them. */
  units: ReadonlyMap<string, Named>;
  /** By unit, then by name. */
  sections: ReadonlyMap<number, ReadonlyMap<string, Named>>;
  agreements: ReadonlyMap<string, Named>;
  sequences: ReadonlyMap<string, Named>;
  trackers: ReadonlyMap<string, Named>;
};

export const nameKey = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, " ");

/** Names to ids; a name that several have says so. */
export function byName(entries: Iterable<readonly [name: string, id: number]>): Map<string, Named> {
  const found = new Map<string, Named>();
  for (const [name, id] of entries) {
    const key = nameKey(name);
    found.set(key, found.has(key) && found.get(key) !== id ? "several" : id);
  }
  return found;
}
