import { z } from "zod";
import { contract } from "@/lib/http/contract";
import { pathId } from "@/lib/org/schema/ids";
import { decidedLeave, decision, inbox, inboxFilter } from "../schema/inbox";

const common = { auth: "session", roles: [1, 2], dialect: "problem", tag: "Approvals" } as const;

export const inboxContract = contract({
  ...common,
  id: "leaveInbox",
  method: "GET",
  path: "/api/ui/approvals",
  summary: "Applications that wait for a decision, and the latest decisions",
  query: inboxFilter,
  response: inbox,
});

export const decideLeaveContract = contract({
  ...common,
  id: "decideLeave",
  method: "POST",
  path: "/api/ui/approvals/{id}",
  summary: "Approve or deny an application; of two managers at once, the first one decides",
  params: z.object({ id: pathId }),
  body: decision,
  response: decidedLeave,
  errors: [
    {
      status: 409,
      code: "CONFLICT",
      description: "Somebody has decided meanwhile; `data` says who and how.",
    },
  ],
});
