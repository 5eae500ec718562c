import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { addManagement } from "@/lib/org/commands/managements";
import { addManagementContract, listManagersContract } from "@/lib/org/contract/managements";
import { unitManagers } from "@/lib/org/queries/staffing";

const handler = resource(
  route(listManagersContract, ({ actor, params }) => unitManagers(actor, params.id)),
  route(addManagementContract, ({ actor, params, body }) => addManagement(actor, params.id, body)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
