import type { LocalTime } from "@/lib/dates";
import { localNow } from "@/lib/dates/zones";
import type { Violation } from "./codes";
import type { LeaveStatus } from "./facts";

/** What an employee would take back: its start and zone say whether it has begun. */
export type Withdrawal = { status: LeaveStatus; from: LocalTime; zone: string };

/** An employee takes back only what is still pending and has not begun; null = they may. */
export function whyNotWithdrawn({ status, from, zone }: Withdrawal, now: Date): Violation | null {
  const code = "CANT_EDIT_LEAVE_APP";
  if (status !== "PENDING") return { code, explanation: "notPending", values: { status } };
  if (from <= localNow(zone, now)) return { code, explanation: "alreadyBegun", values: { from } };
  return null;
}
