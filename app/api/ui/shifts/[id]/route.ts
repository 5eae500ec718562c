import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { cancelShift } from "@/lib/schedule/commands/planning/cancel";
import { updateShift } from "@/lib/schedule/commands/planning/change";
import { cancelShiftContract, updateShiftContract } from "@/lib/schedule/contract/planning";

const handler = resource(
  route(updateShiftContract, ({ actor, params, body }) => updateShift(actor, params.id, body)),
  route(cancelShiftContract, ({ actor, params }) => cancelShift(actor, params.id)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
