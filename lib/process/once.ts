const key = Symbol.for("muster");

function kept(): Map<string, unknown> {
  const holder = globalThis as unknown as Record<symbol, Map<string, unknown> | undefined>;
  holder[key] ??= new Map();
  return holder[key];
}

/**
 * One value per process, whichever module graph asks (the process entry and Next's bundle each load
 * their own copy of every module, so a module-level variable would exist twice).
 */
export function oncePerProcess<T>(name: string, create: () => T): T {
  const all = kept();
  if (!all.has(name)) all.set(name, create());
  return all.get(name) as T;
}

/** Forgets everything kept, so that it is made anew: for a test process that changes its database. */
export function forgetEverything(): void {
  kept().clear();
}
