import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { updateUnit } from "@/lib/org/commands/units";
import { updateUnitContract } from "@/lib/org/contract/units";

const handler = resource(
  route(updateUnitContract, ({ actor, params, body }) => updateUnit(actor, params.id, body)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
