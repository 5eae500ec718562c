"use client";

import dynamic from "next/dynamic";
import { createContext, type ReactNode, use, useMemo, useState } from "react";
import type { Roster, RosterShift } from "@/lib/schedule/schema/roster";

const ShiftDialog = dynamic(
  async () => (await import("@/components/schedule/roster/shift-dialog")).ShiftDialog,
);

export type ShiftTarget =
  | { kind: "new"; day: string; personId: number | null }
  | { kind: "stored"; shift: RosterShift };

type Opener = { edit: (id: number) => void; add: (day: string, personId: number | null) => void };

const OpenerContext = createContext<Opener | null>(null);

/** Opens the shift dialog from anywhere in the roster. */
export function useShiftOpener(): Opener {
  const opener = use(OpenerContext);
  if (!opener) throw new Error("The shift dialog opens only inside a RosterEditor.");
  return opener;
}

/** Holds the one dialog in which shifts of the week are planned and changed. */
export function RosterEditor({ roster, children }: { roster: Roster; children: ReactNode }) {
  const [target, setTarget] = useState<ShiftTarget | null>(null);
  const opener = useMemo((): Opener => {
    const shifts = [...roster.unassigned, ...roster.people.flatMap((person) => person.shifts)];
    return {
      add: (day, personId) => setTarget({ kind: "new", day, personId }),
      edit: (id) => {
        const shift = shifts.find((one) => one.id === id);
        if (shift) setTarget({ kind: "stored", shift });
      },
    };
  }, [roster]);
  return (
    <OpenerContext value={opener}>
      {children}
      {target ? <ShiftDialog roster={roster} target={target} onClose={() => setTarget(null)} /> : null}
    </OpenerContext>
  );
}
