import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { updateReason } from "@/lib/leave/commands/reasons";
import { updateReasonContract } from "@/lib/leave/contract/settings";

const handler = resource(
  route(updateReasonContract, ({ actor, params, body }) => updateReason(actor, params.id, body)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
