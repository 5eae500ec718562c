import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { createShiftType } from "@/lib/schedule/commands/shift-types";
import { createShiftTypeContract } from "@/lib/schedule/contract/shift-types";

const handler = resource(route(createShiftTypeContract, ({ actor, body }) => createShiftType(actor, body)));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
