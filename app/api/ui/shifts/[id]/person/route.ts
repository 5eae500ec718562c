import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { assignShift } from "@/lib/schedule/commands/planning/change";
import { assignShiftContract } from "@/lib/schedule/contract/planning";

const handler = resource(
  route(assignShiftContract, ({ actor, params, body }) => assignShift(actor, params.id, body)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
