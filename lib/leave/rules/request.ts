import type { Violation } from "./codes";
import type { LeaveRequest } from "./facts";
import { type LeaveSpan, readSpan } from "./span";

/** What an application says, ids already decoded. */
export type LeaveInput = LeaveRequest & { comment: string };

/** An application from where ids are plain numbers: our own pages. */
export function fromPlainIds(plain: {
  from: string;
  to: string;
  reasonId: number;
  managerId: number | null;
  comment: string;
}): LeaveInput {
  const { from, to, reasonId, managerId, comment } = plain;
  const reference = (id: number) => ({ received: String(id), id });
  return {
    from,
    to,
    comment,
    reason: reference(reasonId),
    manager: managerId === null ? null : reference(managerId),
  };
}

/** What can be said about a request before any fact is known: its times, and ids that do not decode. */
export function readRequest(request: LeaveRequest): { span: LeaveSpan | null; violations: Violation[] } {
  const span = readSpan(request.from, request.to);
  const violations: Violation[] = [];
  if (!span) violations.push({ code: "INVALID_PARAMETER_VALUE", explanation: "timesUnreadable", values: {} });
  for (const reference of [request.reason, request.manager]) {
    if (!reference || reference.id !== null) continue;
    const values = { received: reference.received };
    violations.push({ code: "INVALID_ID", explanation: "idUnreadable", values });
  }
  return { span, violations };
}
