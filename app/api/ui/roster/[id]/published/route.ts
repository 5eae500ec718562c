import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { publishThrough } from "@/lib/schedule/commands/planning/publish";
import { publishContract } from "@/lib/schedule/contract/planning";

const handler = resource(
  route(publishContract, ({ actor, params, body }) => publishThrough(actor, params.id, body.through)),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
