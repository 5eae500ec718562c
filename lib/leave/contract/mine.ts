import { z } from "zod";
import { parseDay } from "@/lib/dates";
import { contract } from "@/lib/http/contract";
import { pathId } from "@/lib/org/schema/ids";
import { leaveCalendar, myLeave } from "../schema/mine";
import { leavePreview } from "../schema/preview";
import { leaveRequest } from "../schema/request";

const common = { auth: "session", dialect: "problem", tag: "My leave" } as const;

const day = z.string().transform((text, context) => {
  const parsed = parseDay(text);
  if (parsed) return parsed;
  context.addIssue({ code: "custom", message: "date" });
  return z.NEVER;
});

export const leaveCalendarContract = contract({
  ...common,
  id: "myLeaveCalendar",
  method: "GET",
  path: "/api/ui/leave/calendar",
  summary: "My leave, shifts and public holidays between two days, at most 100 days apart",
  query: z.object({ from: day, to: day }),
  response: leaveCalendar,
});

export const previewLeaveContract = contract({
  ...common,
  id: "previewMyLeave",
  method: "POST",
  path: "/api/ui/leave/preview",
  summary: "What would become of an application; nothing is stored",
  body: leaveRequest,
  response: leavePreview,
});

export const applyForLeaveContract = contract({
  ...common,
  id: "applyForMyLeave",
  method: "POST",
  path: "/api/ui/leave/applications",
  summary: "Apply for leave",
  body: leaveRequest,
  response: myLeave,
  status: 201,
  errors: [{ status: 422, code: "RULE_VIOLATED", description: "A leave rule stands against it." }],
});

export const withdrawLeaveContract = contract({
  ...common,
  id: "withdrawMyLeave",
  method: "POST",
  path: "/api/ui/leave/applications/{id}/withdraw",
  summary: "Take back an application of mine that is still pending",
  params: z.object({ id: pathId }),
  body: z.strictObject({}),
  response: myLeave,
  errors: [{ status: 409, code: "CONFLICT", description: "It is decided already, or has begun." }],
});
