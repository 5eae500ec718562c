/** What people write into a ledger by hand; debits come from approved leave alone. */
export const writtenKinds = ["grant", "accrual", "carryOver", "expiry", "correction"] as const;
