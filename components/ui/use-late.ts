"use client";

import { type ComponentType, useEffect, useEffectEvent, useRef, useState } from "react";

/**
 * A component that is loaded when it is first wanted, and null until it is there. A load that failed is tried again at
 * the next wish: what is in the page meanwhile goes on working.
 */
export function useLate<P>(load: () => Promise<ComponentType<P>>, isWanted = false) {
  const [Loaded, setLoaded] = useState<ComponentType<P> | null>(null);
  const isLoading = useRef(false);
  function want() {
    if (isLoading.current) return;
    isLoading.current = true;
    load().then(
      (component) => setLoaded(() => component),
      () => {
        isLoading.current = false;
      },
    );
  }
  const wantNow = useEffectEvent(want);
  useEffect(() => {
    if (isWanted) wantNow();
  }, [isWanted]);
  return [Loaded, want] as const;
}
