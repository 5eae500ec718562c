/**
 * One value per process, whichever module graph asks (the process entry and Next's bundle each load
 * their own copy of every module, so a module-level variable would exist twice).
 */
export function oncePerProcess<T>(name: string, create: () => T): T {
  const slots = globalThis as unknown as Record<symbol, { value: T } | undefined>;
  const key = Symbol.for(`muster.${name}`);
  let slot = slots[key];
  if (!slot) {
    slot = { value: create() };
    slots[key] = slot;
  }
  return slot.value;
}

/** Forgets the value, so that the next `oncePerProcess` makes a new one. */
export function forgetOncePerProcess(name: string): void {
  const slots = globalThis as unknown as Record<symbol, unknown>;
  delete slots[Symbol.for(`muster.${name}`)];
}
