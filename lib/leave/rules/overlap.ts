import { dayToStartAfter } from "./asked";
import { furthestHit } from "./intervals";
import { never, type Rule } from "./rule";

/** No live leave, whatever its reason, shares a moment with the new one. */
export const overlappingLeaves: Rule = {
  code: "OVERLAPPING_LEAVES",
  check(asked, { leaves }) {
    const hit = furthestHit(leaves, asked.start, asked.end);
    if (!hit) return null;
    const { first, last, status } = hit.item;
    return {
      explanation: "overlaps",
      values: { first, last, status },
      retry: dayToStartAfter(asked, hit.end),
    };
  },
};

/** No approved punch shares a moment with the leave. */
export const approvedPunch: Rule = {
  code: "LEAVEAPP_APPROVED_PUNCH_IN_PERIOD",
  check(asked, { approvedPunches }) {
    const hit = furthestHit(approvedPunches, asked.start, asked.end);
    if (!hit) return null;
    const values = { from: hit.item.from, to: hit.item.to ?? "" };
    if (hit.end === Number.POSITIVE_INFINITY) return never("punchApproved", values);
    return { explanation: "punchApproved", values, retry: dayToStartAfter(asked, hit.end) };
  },
};
