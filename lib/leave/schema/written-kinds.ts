export const writtenKinds = ["grant", "carryOver", "expiry", "correction"] as const;
