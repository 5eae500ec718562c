import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { updateShiftType } from "@/lib/schedule/commands/shift-types";
import { updateShiftTypeContract } from "@/lib/schedule/contract/shift-types";

const handler = resource(
  route(updateShiftTypeContract, ({ actor, params, body }) => updateShiftType(actor, params.id, body)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
