import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { addPlanItem } from "@/lib/onboarding/commands/own-items";
import { addPlanItemContract } from "@/lib/onboarding/contract/plan";

const handler = resource(
  route(addPlanItemContract, ({ actor, params, body }) =>
    addPlanItem(actor, { personId: params.id, ...body }),
  ),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
