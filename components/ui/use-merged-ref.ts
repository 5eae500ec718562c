"use client";

import { type Ref, type RefObject, useCallback, useRef } from "react";

/** A ref of our own that also fills the caller's. */
export function useMergedRef<T>(
  theirs: Ref<T> | undefined,
): [RefObject<T | null>, (element: T | null) => void] {
  const ours = useRef<T>(null);
  const fill = useCallback(
    (element: T | null) => {
      ours.current = element;
      if (typeof theirs === "function") theirs(element);
      else if (theirs) theirs.current = element;
    },
    [theirs],
  );
  return [ours, fill];
}
