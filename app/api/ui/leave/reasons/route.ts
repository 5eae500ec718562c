import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { createReason } from "@/lib/leave/commands/reasons";
import { createReasonContract } from "@/lib/leave/contract/settings";

const handler = resource(route(createReasonContract, ({ actor, body }) => createReason(actor, body)));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
