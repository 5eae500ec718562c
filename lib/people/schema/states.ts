/** Where somebody stands between contract and leaving. Apart from the schemas, so that pages need no zod for it. */
export const personStates = ["beforeStart", "onboarding", "active", "leaving", "inactive"] as const;
export type PersonState = (typeof personStates)[number];
