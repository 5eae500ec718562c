import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { removePunch, updatePunch } from "@/lib/schedule/commands/punches/write";
import { removePunchContract, updatePunchContract } from "@/lib/schedule/contract/punches";

const handler = resource(
  route(updatePunchContract, ({ actor, params, body }) => updatePunch(actor, params.id, body)),
  route(removePunchContract, ({ actor, params }) => removePunch(actor, params.id)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
