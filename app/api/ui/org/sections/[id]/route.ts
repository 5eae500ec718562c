import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { updateSection } from "@/lib/org/commands/sections";
import { updateSectionContract } from "@/lib/org/contract/units";

const handler = resource(
  route(updateSectionContract, ({ actor, params, body }) => updateSection(actor, params.id, body)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
