"use client";

import { usePathname, useSearchParams } from "next/navigation";

/** The open step, kept in the address as `?step=`; one that has not been reached yet opens the furthest that has. */
export function useWizardStep(steps: readonly { id: string }[], reached: number) {
  const path = usePathname();
  const search = useSearchParams();
  const wanted = steps.findIndex(({ id }) => id === search.get("step"));
  const index = Math.min(Math.max(wanted, 0), reached - 1, steps.length - 1);

  function go(to: number) {
    const step = steps[to];
    if (!step) return;
    const next = new URLSearchParams(search);
    next.set("step", step.id);
    window.history.pushState(null, "", `${path}?${next}`);
  }

  return { index, go };
}
