"use client";

import { type ComponentType, useRef, useState } from "react";

/**
 * A component that is loaded when it is first wanted, and null until it is there. A load that failed is tried again at
 * the next wish: what is in the page meanwhile goes on working.
 */
export function useLate<P>(load: () => Promise<ComponentType<P>>) {
  const [Loaded, setLoaded] = useState<ComponentType<P> | null>(null);
  const isWanted = useRef(false);
  function want() {
    if (isWanted.current) return;
    isWanted.current = true;
    load().then(
      (component) => setLoaded(() => component),
      () => {
        isWanted.current = false;
      },
    );
  }
  return [Loaded, want] as const;
}
