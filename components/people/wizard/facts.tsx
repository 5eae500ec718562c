"use client";

import { createContext, type ReactNode, useContext, useState } from "react";
import type { Option } from "@/components/ui/option";
import type { SequenceSummary } from "@/lib/onboarding/schema/library";

interface Facts {
  sequences: readonly SequenceSummary[];
  /** Units and their sections, by `unit` or `unit/section`. */
  places: readonly Option<string>[];
  agreements: readonly Option<number>[];
  /** People whose names the form's ids stand for. */
  people: readonly Option<number>[];
  remember: (person: Option<number> | null) => void;
}

const WizardFacts = createContext<Facts | null>(null);

type ProviderProps = Omit<Facts, "remember"> & { children: ReactNode };

/** What the wizard's steps know beside the form. */
export function WizardFactsProvider({ people: known, children, ...facts }: ProviderProps) {
  const [people, setPeople] = useState(known);
  const remember = (person: Option<number> | null) => {
    if (person) setPeople((before) => [person, ...before.filter(({ value }) => value !== person.value)]);
  };
  return <WizardFacts value={{ ...facts, people, remember }}>{children}</WizardFacts>;
}

export function useWizardFacts(): Facts {
  const facts = useContext(WizardFacts);
  if (!facts) throw new Error("A step of the wizard stands outside of it.");
  return facts;
}
