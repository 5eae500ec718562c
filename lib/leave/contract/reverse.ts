import { contract } from "@/lib/http/contract";
import { idParams } from "@/lib/org/schema/ids";
import { reversal } from "../schema/decided";
import { decidedLeave } from "../schema/inbox";

export const reverseDecisionContract = contract({
  auth: "session",
  roles: [1, 2],
  dialect: "problem",
  tag: "Approvals",
  id: "reverseLeaveDecision",
  method: "POST",
  path: "/api/ui/approvals/{id}/reverse",
  summary:
    "Take a decision back: an approved application is denied, a denied one approved; the reason is recorded",
  params: idParams,
  body: reversal,
  response: decidedLeave,
  errors: [
    {
      status: 409,
      code: "CONFLICT",
      description:
        "It is so already, or not decided yet (`data` says how it stands), or payroll is closed for its days.",
    },
    { status: 422, code: "RULE_VIOLATED", description: "Other leave has taken the days meanwhile." },
  ],
});
