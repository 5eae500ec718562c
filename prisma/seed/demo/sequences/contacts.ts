import type { MadePerson } from "@/lib/testing/factories/person";

/** Colleagues that items name. */
export type Contacts = { people: MadePerson; director: MadePerson; payroll: MadePerson };

/** Addresses under .test lead nowhere, on purpose: what goes out is seen in the delivery log. */
export const chatRoom = "https://chat.linden-salt.test/hooks/team";
export const hooks = {
  accounts: "https://it.linden-salt.test/hooks/accounts",
  gone: "https://it.linden-salt.test/hooks/gone",
} as const;
