import { dayText } from "./asked";
import { furthestHit } from "./intervals";
import { never, type Rule } from "./rule";

/** The reason exists, is open to employees, and stands on the agreement of every day of the leave. */
export const leaveReason: Rule = {
  code: "INVALID_LEAVE_REASON",
  check(asked, { facts, notOnAgreement }) {
    if (!facts.reason) return never("reasonUnknown");
    if (facts.reason.archived) return never("reasonArchived");
    if (!facts.reason.selectable) return never("reasonNotSelectable");
    const without = furthestHit(notOnAgreement, asked.first, asked.last + 1);
    if (!without) return null;
    const values = { from: dayText(Math.max(without.start, asked.first)) };
    if (without.end === Number.POSITIVE_INFINITY) return never("reasonNotOnAgreement", values);
    return { explanation: "reasonNotOnAgreement", values, retry: without.end };
  },
};

/** A receiver who was named is one whom the employee may name now. */
export const leaveManager: Rule = {
  code: "INVALID_LEAVE_MANAGER",
  check(_asked, { facts, request }) {
    if (!request.manager || facts.managerIds.includes(request.manager.id ?? "")) return null;
    return never("managerNotAvailable");
  },
};

/** The employee may write leave, and is employed on every day of it. */
export const mayWrite: Rule = {
  code: "CANT_EDIT_LEAVE_APP",
  check(asked, { facts, employed }) {
    if (!facts.canWrite) return never("mayNotWrite");
    if (employed.some(({ start, end }) => start <= asked.first && asked.last < end)) return null;
    const fitting = employed.find(({ start, end }) => start > asked.first && start + asked.days <= end);
    const values = { from: dayText(asked.first), to: dayText(asked.last) };
    return fitting
      ? { explanation: "outsideEmployment", values, retry: fitting.start }
      : never("outsideEmployment", values);
  },
};

/** Somebody will receive the application. */
export const receiver: Rule = {
  code: "NO_VALID_RECEIVER_FOUND",
  check(_asked, { facts, request }) {
    return request.manager || facts.receiverId !== null ? null : never("noReceiver");
  },
};
