import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { createShift } from "@/lib/schedule/commands/planning/create";
import { createShiftContract } from "@/lib/schedule/contract/planning";

const handler = resource(route(createShiftContract, ({ actor, body }) => createShift(actor, body)));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
