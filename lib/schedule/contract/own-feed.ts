import { z } from "zod";
import { contract } from "@/lib/http/contract";

const common = { auth: "session", dialect: "problem", path: "/api/ui/me/calendar", tag: "Calendar" } as const;

export const shareCalendarContract = contract({
  ...common,
  id: "shareCalendar",
  method: "POST",
  summary: "A new private address of my calendar, told this once; the one before is revoked",
  body: z.strictObject({}),
  response: z.object({ url: z.string() }),
  status: 201,
});

export const unshareCalendarContract = contract({
  ...common,
  id: "unshareCalendar",
  method: "DELETE",
  summary: "Revoke the address of my calendar",
});
