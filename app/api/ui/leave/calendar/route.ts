import { daysBetween } from "@/lib/dates";
import { invalid } from "@/lib/errors";
import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { leaveCalendarContract } from "@/lib/leave/contract/mine";
import { leaveCalendarOf } from "@/lib/leave/queries/desk";

const handler = resource(
  route(leaveCalendarContract, async ({ actor, query: { from, to } }) => {
    if (daysBetween(from, to) > 100) throw invalid([{ path: ["to"], message: "At most 100 days." }]);
    return leaveCalendarOf(actor.id, from, to);
  }),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
