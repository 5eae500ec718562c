import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { orderReasons } from "@/lib/leave/commands/reasons";
import { orderReasonsContract } from "@/lib/leave/contract/settings";

const handler = resource(route(orderReasonsContract, ({ actor, body }) => orderReasons(actor, body.ids)));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
