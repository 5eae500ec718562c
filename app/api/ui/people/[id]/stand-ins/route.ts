import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { nameStandIn } from "@/lib/leave/commands/stand-ins";
import { listStandInsContract, nameStandInContract } from "@/lib/leave/contract/stand-ins";
import { standInsOf } from "@/lib/leave/queries/stand-ins";

const handler = resource(
  route(listStandInsContract, ({ actor, params }) => standInsOf(actor, params.id)),
  route(nameStandInContract, ({ actor, params, body }) => nameStandIn(actor, params.id, body)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
