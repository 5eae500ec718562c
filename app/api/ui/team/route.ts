import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { teamContract } from "@/lib/leave/contract/team";
import { teamTimeline } from "@/lib/leave/queries/team";

const handler = resource(route(teamContract, ({ actor, query }) => teamTimeline(actor, query)));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
