import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { endStandIn } from "@/lib/leave/commands/stand-ins";
import { endStandInContract } from "@/lib/leave/contract/stand-ins";

const handler = resource(route(endStandInContract, ({ actor, params }) => endStandIn(actor, params.id)));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
