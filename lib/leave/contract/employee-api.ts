import { z } from "zod";
import { contract } from "@/lib/http/contract";
import { leaveApplicationBody } from "../schema/application";
import {
  balanceList,
  createdLeave,
  leaveList,
  leaveListQuery,
  managerList,
  reasonList,
} from "../schema/listing";
import { wirePreview } from "../schema/wire-preview";

const common = { auth: "bearer", dialect: "err", tag: "Leave" } as const;
const err = (code: number, msg: string) => ({ err: { code, msg } });
const body = {
  from: "2026-07-06 00:00:00",
  to: "2026-07-10 00:00:00",
  leaveReasonId: "…",
  comment: "Summer",
};

export const listLeaveContract = contract({
  ...common,
  id: "listLeaveApplications",
  method: "GET",
  path: "/v2/users/leave-applications",
  summary: "My applications, coming or past",
  description: "The one that was sent last comes first. A single day today is in both lists.",
  query: leaveListQuery,
  response: leaveList,
  errors: [
    {
      status: 400,
      description: "Another filter.",
      example: err(400, "INVALID_FILTER, MUST BE ONE OF: upcoming, historical"),
    },
  ],
});

export const applyContract = contract({
  ...common,
  id: "applyForLeave",
  method: "POST",
  path: "/v2/users/leave-applications",
  summary: "Apply for leave",
  body: leaveApplicationBody,
  response: createdLeave,
  status: 201,
  errors: [
    {
      status: 400,
      description: "The code of the first rule that is broken.",
      example: err(400, "OVERLAPPING_LEAVES"),
    },
    { status: 403, description: "The unit's payroll is locked.", example: err(403, "SALARY_PERIOD_LOCKED") },
  ],
  examples: { body },
});

export const previewContract = contract({
  ...common,
  id: "previewLeave",
  method: "POST",
  path: "/v2/users/leave-applications/preview",
  summary: "What would become of an application; nothing is stored",
  extension: true,
  body: leaveApplicationBody,
  response: wirePreview,
  examples: { body },
});

export const withdrawContract = contract({
  ...common,
  id: "withdrawLeave",
  method: "DELETE",
  path: "/v2/users/leave-applications/{id}",
  summary: "Take back an application that is pending and has not begun",
  extension: true,
  params: z.object({ id: z.string() }),
  errors: [
    {
      status: 400,
      description: "Decided, begun, or an id that does not decode.",
      example: err(400, "CANT_EDIT_LEAVE_APP"),
    },
  ],
});

export const managersContract = contract({
  ...common,
  id: "listLeaveManagers",
  method: "GET",
  path: "/v2/users/leave-applications/managers",
  summary: "Whom I may send an application to, the default first",
  response: managerList,
});

export const reasonsContract = contract({
  ...common,
  id: "listLeaveReasons",
  method: "GET",
  path: "/v2/users/leave-reasons",
  summary: "The reasons I may give, in the administrator's order",
  response: reasonList,
});

export const balancesContract = contract({
  ...common,
  id: "listBalances",
  method: "GET",
  path: "/v2/users/balances",
  summary: "What I have left in my time trackers",
  extension: true,
  response: balanceList,
});
