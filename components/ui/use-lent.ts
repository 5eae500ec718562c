"use client";

import { useCallback, useRef, useState } from "react";

type Props = Record<string, unknown>;

/**
 * Lets a part that is loaded late tell a control that is there already how to behave. Undefined until something is
 * lent; functions are passed on to the newest ones, so the control is drawn anew only when something else changes.
 */
export function useLent<P extends object>() {
  const newest = useRef<Props>({});
  const [lent, setLent] = useState<P>();
  const lend = useCallback((props: P) => {
    newest.current = props as Props;
    setLent((before) =>
      before && isSame(before as Props, props as Props) ? before : (lasting(newest) as P),
    );
  }, []);
  return [lent, lend] as const;
}

function isSame(a: Props, b: Props): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => isSameValue(a[key], b[key]));
}

const isSameValue = (a: unknown, b: unknown) =>
  Object.is(a, b) || (typeof a === "function" && typeof b === "function");

function lasting(newest: { current: Props }): Props {
  const entries = Object.entries(newest.current).map(([key, value]) => {
    if (typeof value !== "function") return [key, value];
    const call = (...given: unknown[]) => {
      const now = newest.current[key];
      return typeof now === "function" ? now(...given) : undefined;
    };
    return [key, call];
  });
  return Object.fromEntries(entries);
}
