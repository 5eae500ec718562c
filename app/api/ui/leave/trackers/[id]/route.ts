import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { updateTracker } from "@/lib/leave/commands/trackers";
import { updateTrackerContract } from "@/lib/leave/contract/settings";

const handler = resource(
  route(updateTrackerContract, ({ actor, params, body }) => updateTracker(actor, params.id, body)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
