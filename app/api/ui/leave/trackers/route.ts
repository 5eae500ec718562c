import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { createTracker } from "@/lib/leave/commands/trackers";
import { createTrackerContract } from "@/lib/leave/contract/settings";

const handler = resource(route(createTrackerContract, ({ actor, body }) => createTracker(actor, body)));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
