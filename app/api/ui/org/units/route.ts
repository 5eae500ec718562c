import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { createUnit } from "@/lib/org/commands/units";
import { createUnitContract, listUnitsContract } from "@/lib/org/contract/units";
import { listUnits } from "@/lib/org/queries/units";

const handler = resource(
  route(listUnitsContract, ({ actor }) => listUnits(actor)),
  route(createUnitContract, ({ actor, body }) => createUnit(actor, body)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
