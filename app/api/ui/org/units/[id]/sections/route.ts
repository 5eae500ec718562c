import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { createSection } from "@/lib/org/commands/sections";
import { createSectionContract } from "@/lib/org/contract/units";

const handler = resource(
  route(createSectionContract, ({ actor, params, body }) =>
    createSection(actor, { unitId: params.id, ...body }),
  ),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
