"use client";

import { useState } from "react";
import { call } from "@/lib/http/client";
import { spreadSequenceContract } from "@/lib/onboarding/contract/spread";
import type { PastChoices } from "@/lib/onboarding/schema/preview";
import { SPREAD_AT_ONCE, type SpreadPerson } from "@/lib/onboarding/schema/spread";

export type PastByPerson = Readonly<Record<number, PastChoices>>;
/** `failures` are reasons by person. */
export type SpreadRun = { total: number; over: number; failures: ReadonlyMap<number, string> };

/**
 * Brings an edit to people, a few with each request, and tells how far it is. A request that fails stops no other:
 * its people are told about like those who failed alone.
 */
export function useSpread(sequence: number) {
  const [run, setRun] = useState<SpreadRun | null>(null);
  const [changed, setChanged] = useState<ReadonlySet<number>>(new Set());

  async function start(people: readonly SpreadPerson[], past: (person: SpreadPerson) => PastChoices) {
    const failures = new Map<number, string>();
    const done = new Set(changed);
    setRun({ total: people.length, over: 0, failures });
    for (let over = 0; over < people.length; over += SPREAD_AT_ONCE) {
      const some = people.slice(over, over + SPREAD_AT_ONCE);
      const body = { people: some.map((one) => ({ id: one.id, seen: one.seen, past: past(one) })) };
      try {
        for (const { person, failure } of await call(spreadSequenceContract, {
          params: { id: sequence },
          body,
        })) {
          if (failure === null) done.add(person);
          else failures.set(person, failure);
        }
      } catch (error) {
        for (const { id } of some) failures.set(id, error instanceof Error ? error.message : String(error));
      }
      setChanged(new Set(done));
      setRun({
        total: people.length,
        over: Math.min(over + some.length, people.length),
        failures: new Map(failures),
      });
    }
    return failures;
  }

  const isRunning = run !== null && run.over < run.total;
  return { run, isRunning, changed, start };
}
