import type { Role } from "@/lib/auth/actor";
import type { PersonState } from "./states";

export type NamedPerson = { id: number; name: string };

/** A person as their own page shows them. Days are calendar days, moments instants. */
export type PersonProfile = {
  id: number;
  name: string;
  firstName: string;
  email: string;
  /** For administrators and whoever manages them; never in lists or among colleagues. */
  privateEmail: string | null;
  phone: string;
  position: string;
  role: Role;
  state: PersonState;
  timezone: string;
  language: string;
  message: string;
  links: { linkedin: string; facebook: string; twitter: string };
  startDay: string | null;
  lastDay: string | null;
  buddy: NamedPerson | null;
  manager: NamedPerson | null;
  /** Unit of their home, today or the first one to come; "" without one. */
  unit: string;
  /** When everything of the onboarding was done for the first time. */
  onboardedAt: string | null;
  /** A last day that is planned and can still be called off. */
  isLeavingPlanned: boolean;
  access: {
    /** When the access mail goes out. */
    mailAt: string | null;
    hasPassword: boolean;
    hasSecondFactor: boolean;
    lastSignInAt: string | null;
  };
};

/** What was done to or by somebody, as the log has it. */
export type HistoryEntry = {
  id: string;
  at: string;
  who: string;
  via: string;
  action: string;
  before: unknown;
  after: unknown;
};
