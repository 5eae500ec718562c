import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { removeManagement, updateManagement } from "@/lib/org/commands/managements";
import { removeManagementContract, updateManagementContract } from "@/lib/org/contract/managements";

const handler = resource(
  route(updateManagementContract, ({ actor, params, body }) => updateManagement(actor, params.id, body)),
  route(removeManagementContract, ({ actor, params }) => removeManagement(actor, params.id)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
