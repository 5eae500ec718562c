"use client";

import { createContext, type ReactNode, useContext, useState } from "react";
import type { Option } from "@/components/ui/option";
import type { SequenceSummary } from "@/lib/onboarding/schema/library";

interface Given {
  sequences: readonly SequenceSummary[];
  organisation: { name: string; timezone: string; language: string };
}

interface Facts extends Given {
  /** People whose names the form's ids stand for. */
  people: readonly Option<number>[];
  remember: (person: Option<number> | null) => void;
}

const WizardFacts = createContext<Facts | null>(null);

/** What the wizard's steps know beside the form. */
export function WizardFactsProvider({
  given,
  people: known,
  children,
}: {
  given: Given;
  people: readonly Option<number>[];
  children: ReactNode;
}) {
  const [people, setPeople] = useState(known);
  const remember = (person: Option<number> | null) => {
    if (person) setPeople((before) => [person, ...before.filter(({ value }) => value !== person.value)]);
  };
  return <WizardFacts value={{ ...given, people, remember }}>{children}</WizardFacts>;
}

export function useWizardFacts(): Facts {
  const facts = useContext(WizardFacts);
  if (!facts) throw new Error("A step of the wizard stands outside of it.");
  return facts;
}
