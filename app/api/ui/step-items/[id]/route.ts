import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { leaveItemOut } from "@/lib/onboarding/commands/plan-items";
import { leaveItemOutContract } from "@/lib/onboarding/contract/plan";

const handler = resource(
  route(leaveItemOutContract, ({ actor, params, body }) =>
    leaveItemOut(actor, { itemId: params.id, leftOut: body.leftOut }),
  ),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
